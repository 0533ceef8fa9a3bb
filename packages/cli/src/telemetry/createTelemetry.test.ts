import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTelemetry } from './createTelemetry.ts'

beforeEach(() => {
  vi.stubEnv('OTEL_SDK_DISABLED', 'true')
  vi.stubEnv('FOGLINE_LOG_LEVEL', '')
})
afterEach(() => vi.unstubAllEnvs())

/** Each line of Prometheus's text as name with labels → number; a line that is neither that nor a comment fails. */
function parse(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const found = /^([a-z_:][\w:]*(?:\{(?:\w+="[^"]*",?)*\})?) (\S+)$/i.exec(line)
      if (found?.[1] === undefined) throw new Error(`no line of metrics: ${line}`)
      return [found[1], Number(found[2])]
    }),
  )
}

test('the metrics count what was done, and ask the queue when they are looked at', async () => {
  const telemetry = await createTelemetry({ service: 'worker', logs: 'json', write: () => undefined })
  let waiting = 5
  telemetry.watch({
    queue: async () => ({ waiting, taken: 1, dead: 2 }),
    connections: () => ({ used: 3, idle: 1, waiting: 0 }),
    backlog: async () => ({ touched: 7, stale: 2 }),
  })
  for (const result of ['read', 'read', 'known', 'failed', 'given-back', 'dead'] as const) telemetry.count(result)
  expect(await telemetry.stage('append', {}, async () => 'kept')).toBe('kept')
  await expect(telemetry.stage('fetch', {}, () => Promise.reject(new Error('no host')))).rejects.toThrow('no host')
  telemetry.database(0.002)
  const before = parse(await telemetry.metrics())
  waiting = 4
  const after = parse(await telemetry.metrics())
  expect(
    Object.fromEntries(
      [...before].filter(([name]) => /_total\{|_tasks|_backlog|_connections/.test(name) && name.startsWith('fogline')),
    ),
  ).toEqual({
    'fogline_pages_total{result="read"}': 2,
    'fogline_pages_total{result="known"}': 1,
    'fogline_pages_total{result="rejected"}': 0,
    'fogline_pages_total{result="dead"}': 1,
    'fogline_retries_total{reason="failed"}': 1,
    'fogline_retries_total{reason="given-back"}': 1,
    'fogline_queue_tasks{state="waiting"}': 5,
    'fogline_queue_tasks{state="taken"}': 1,
    'fogline_queue_tasks{state="dead"}': 2,
    'fogline_database_connections{state="used"}': 3,
    'fogline_database_connections{state="idle"}': 1,
    'fogline_database_connections{state="waiting"}': 0,
    'fogline_picture_backlog{state="touched"}': 7,
    'fogline_picture_backlog{state="stale"}': 2,
    'fogline_scrape_failures_total{of="queue"}': 0,
    'fogline_scrape_failures_total{of="connections"}': 0,
    'fogline_scrape_failures_total{of="backlog"}': 0,
  })
  expect(before.get('fogline_stage_seconds_count{stage="append",outcome="done"}')).toBe(1)
  expect(before.get('fogline_stage_seconds_count{stage="fetch",outcome="failed"}')).toBe(1)
  expect(before.get('fogline_stage_seconds_count{stage="fetch",outcome="done"}')).toBe(0)
  expect(before.get('fogline_database_seconds_count')).toBe(1)
  expect(before.has('process_resident_memory_bytes')).toBe(true)
  expect(after.get('fogline_queue_tasks{state="waiting"}')).toBe(4)
})

test('a queue that does not answer has no depth, and its silence is counted', async () => {
  const telemetry = await createTelemetry({ service: 'worker', logs: 'json', write: () => undefined })
  let isThere = true
  telemetry.watch({
    queue: async () => {
      if (!isThere) throw new Error('away')
      return { waiting: 1, taken: 0, dead: 0 }
    },
  })
  expect(parse(await telemetry.metrics()).get('fogline_queue_tasks{state="waiting"}')).toBe(1)
  isThere = false
  expect(parse(await telemetry.metrics()).has('fogline_queue_tasks{state="waiting"}')).toBe(false)
  expect(parse(await telemetry.metrics()).get('fogline_scrape_failures_total{of="queue"}')).toBeGreaterThan(0)
})

test('each line of the log is one JSON object, with what goes with it; lines below the level are left out', async () => {
  const written: string[] = []
  const { log } = await createTelemetry({ service: 'worker', logs: 'json', write: (line) => void written.push(line) })
  log.debug('not told')
  log.info('a page was read', { page: 'p1', seconds: 0.25 })
  log.warn('two\nlines', { address: null })
  expect(written.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true)
  const records = written.map((line): unknown => JSON.parse(line))
  expect(records).toEqual([
    expect.objectContaining({
      level: 'info',
      service: 'worker',
      message: 'a page was read',
      page: 'p1',
      seconds: 0.25,
    }),
    expect.objectContaining({ level: 'warn', message: 'two\nlines', address: null }),
  ])
  expect(records[0]).toMatchObject({ time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) })
})

test('on a terminal a line is words', async () => {
  const written: string[] = []
  vi.stubEnv('FOGLINE_LOG_LEVEL', 'debug')
  const { log } = await createTelemetry({ service: 'worker', logs: 'lines', write: (line) => void written.push(line) })
  log.debug('a page was read', { page: 'p1', title: 'Drones over Varn' })
  expect(written.join('')).toMatch(/^\d\d:\d\d:\d\d debug a page was read page=p1 title="Drones over Varn"\n$/)
})

test('a level that nobody knows is refused with those that are known', async () => {
  vi.stubEnv('FOGLINE_LOG_LEVEL', 'loud')
  await expect(createTelemetry({ service: 'worker' })).rejects.toMatchObject({
    code: 'usage/log-level',
    hint: expect.stringContaining('debug, info, warn, error'),
  })
})
