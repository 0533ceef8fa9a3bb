import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Collector, startCollector } from '../testing/collector.ts'
import { createTelemetry } from './createTelemetry.ts'

let collector: Collector

beforeEach(async () => {
  collector = await startCollector()
  vi.stubEnv('OTEL_SDK_DISABLED', '')
  vi.stubEnv('OTEL_TRACES_EXPORTER', '')
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', collector.url)
  vi.stubEnv('OTEL_SERVICE_NAME', 'fogline-of-a-test')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await collector.close()
})

test("a page's trace goes from who sent it through the queue to the worker's stages", async () => {
  const producer = await createTelemetry({ service: 'read', logs: 'json', write: () => undefined })
  const header = producer.send({ task: 'page', id: 'p1' })
  await producer.close()
  expect(header).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-01$/)

  const lines: string[] = []
  const worker = await createTelemetry({ service: 'worker', logs: 'json', write: (line) => void lines.push(line) })
  await worker.receive({ traceparent: header, fields: { attempt: 1, host: null } }, async () => {
    await worker.stage('read', { page: 'p1' }, async () => worker.log.info('reads'))
    await worker.stage('append', {}, () => Promise.reject(new Error('disk full'))).catch(() => undefined)
  })
  await worker.close()

  const spans = collector.spans()
  const byName = new Map(spans.map((span) => [span.name, span]))
  const [send, task, read, append] = ['send', 'task', 'read', 'append'].map((name) => byName.get(name))
  expect(spans).toHaveLength(4)
  expect(new Set(spans.map((span) => span.traceId))).toEqual(new Set([header?.slice(3, 35)]))
  expect(task?.parentSpanId).toBe(send?.spanId)
  expect(read?.parentSpanId).toBe(task?.spanId)
  expect(append?.parentSpanId).toBe(task?.spanId)
  expect([send?.kind, task?.kind, read?.kind]).toEqual([4, 5, 1])
  expect(task?.attributes).toEqual([{ key: 'fogline.attempt', value: { intValue: 1 } }])
  expect([read?.status.code ?? 0, append?.status.code]).toEqual([0, 2])
  expect(new Set(spans.map(({ service }) => service))).toEqual(new Set(['fogline-of-a-test']))
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ trace_id: read?.traceId, span_id: read?.spanId })
})

test('a collector that is away costs a warning, never the work', async () => {
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', 'http://127.0.0.1:9')
  vi.stubEnv('OTEL_EXPORTER_OTLP_TIMEOUT', '200')
  const lines: string[] = []
  const telemetry = await createTelemetry({ service: 'worker', logs: 'json', write: (line) => void lines.push(line) })
  expect(await telemetry.stage('read', {}, async () => 'read')).toBe('read')
  await telemetry.close()
  expect(lines.map((line): unknown => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ level: 'warn', message: expect.stringMatching(/^traces: /) }),
  )
})
