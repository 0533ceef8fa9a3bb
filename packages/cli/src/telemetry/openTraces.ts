import {
  type Context,
  context,
  DiagLogLevel,
  defaultTextMapGetter,
  defaultTextMapSetter,
  diag,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import { version } from '../version.ts'
import type { Fields } from './telemetry.ts'
import type { Traces } from './traces.ts'

/** Starts the SDK, which reads the rest of the usual variables itself: sampler, endpoint, headers, timeout, batches. */
export function openTraces(service: string, complain: (message: string) => void): Traces {
  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'fogline', 'service.version': version, 'fogline.role': service }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  const ignore = () => undefined
  diag.setLogger(
    { error: complain, warn: complain, info: ignore, debug: ignore, verbose: ignore },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  )
  provider.register()
  const tracer = provider.getTracer('fogline', version)
  return {
    span: ({ name, fields, traceparent }, work) => {
      const kind = traceparent === undefined ? SpanKind.INTERNAL : SpanKind.CONSUMER
      const how = { kind, attributes: toAttributes(fields) }
      return tracer.startActiveSpan(name, how, parentOf(traceparent), async (span) => {
        try {
          return await work()
        } catch (error) {
          span.recordException(error instanceof Error ? error : String(error))
          span.setStatus({
            code: SpanStatusCode.ERROR,
            message: error instanceof Error ? error.message : String(error),
          })
          throw error
        } finally {
          span.end()
        }
      })
    },
    send: (fields) => {
      const span = tracer.startSpan('send', { kind: SpanKind.PRODUCER, attributes: toAttributes(fields) })
      const carrier: Record<string, string> = {}
      propagation.inject(trace.setSpan(context.active(), span), carrier, defaultTextMapSetter)
      span.end()
      return carrier['traceparent'] ?? null
    },
    current: (): Fields => {
      const span = trace.getActiveSpan()?.spanContext()
      return span === undefined ? {} : { trace_id: span.traceId, span_id: span.spanId }
    },
    close: async () => {
      await provider.shutdown().catch((error: unknown) => complain(String(error)))
      trace.disable()
      context.disable()
      propagation.disable()
      diag.disable()
    },
  }
}

function parentOf(traceparent: string | null | undefined): Context {
  if (traceparent === undefined || traceparent === null) return context.active()
  return propagation.extract(context.active(), { traceparent }, defaultTextMapGetter)
}

function toAttributes(fields: Fields): Record<string, string | number | boolean> {
  const given = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [[`fogline.${name}`, value] as const],
  )
  return Object.fromEntries(given)
}
