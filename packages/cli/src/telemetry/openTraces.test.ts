import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { createTelemetry } from './createTelemetry.ts'

const spanSchema = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  kind: z.number(),
  attributes: z.array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) })),
  status: z.object({ code: z.number().optional() }),
})
const exportSchema = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({
        attributes: z.array(z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) })),
      }),
      scopeSpans: z.array(z.object({ spans: z.array(spanSchema) })),
    }),
  ),
})

/** A collector that keeps what it is sent. */
let collector: Server
let sent: z.infer<typeof exportSchema>['resourceSpans']

beforeEach(async () => {
  sent = []
  collector = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      sent.push(...exportSchema.parse(JSON.parse(Buffer.concat(parts).toString())).resourceSpans)
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  const { port } = collector.address() as AddressInfo
  vi.stubEnv('OTEL_SDK_DISABLED', '')
  vi.stubEnv('OTEL_TRACES_EXPORTER', '')
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', `http://127.0.0.1:${port}`)
  vi.stubEnv('OTEL_SERVICE_NAME', 'fogline-of-a-test')
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await new Promise((resolve) => collector.close(resolve))
})

const spans = () => sent.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans))

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

  const byName = new Map(spans().map((span) => [span.name, span]))
  const [send, task, read, append] = ['send', 'task', 'read', 'append'].map((name) => byName.get(name))
  expect(spans()).toHaveLength(4)
  expect(new Set(spans().map((span) => span.traceId))).toEqual(new Set([header?.slice(3, 35)]))
  expect(task?.parentSpanId).toBe(send?.spanId)
  expect(read?.parentSpanId).toBe(task?.spanId)
  expect(append?.parentSpanId).toBe(task?.spanId)
  expect([send?.kind, task?.kind, read?.kind]).toEqual([4, 5, 1])
  expect(task?.attributes).toEqual([{ key: 'fogline.attempt', value: { intValue: 1 } }])
  expect([read?.status.code ?? 0, append?.status.code]).toEqual([0, 2])
  expect(sent[0]?.resource.attributes).toContainEqual({
    key: 'service.name',
    value: { stringValue: 'fogline-of-a-test' },
  })
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
