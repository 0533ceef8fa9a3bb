import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

/** What is looked at of a span, as OTLP writes it in JSON. */
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

type Span = z.infer<typeof spanSchema>

/** A collector of OpenTelemetry on the loopback that keeps what it is sent. */
export interface Collector {
  readonly url: string
  /** All spans until now, each with its service's name. */
  readonly spans: () => readonly (Span & { readonly service: string })[]
  readonly close: () => Promise<void>
}

export async function startCollector(): Promise<Collector> {
  const sent: z.infer<typeof exportSchema>['resourceSpans'] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      sent.push(...exportSchema.parse(JSON.parse(Buffer.concat(parts).toString())).resourceSpans)
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: () =>
      sent.flatMap(({ resource, scopeSpans }) => {
        const service = resource.attributes.find(({ key }) => key === 'service.name')?.value['stringValue']
        return scopeSpans.flatMap(({ spans }) => spans.map((span) => ({ ...span, service: String(service) })))
      }),
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  }
}
