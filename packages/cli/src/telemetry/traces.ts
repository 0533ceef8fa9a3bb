import type { Fields } from './telemetry.ts'

/** What one piece of work is called and belongs to. */
export interface SpanHow {
  readonly name: string
  readonly fields: Fields
  /** Of whoever sent a task; where it is left out, the work belongs to what is being done. */
  readonly traceparent?: string | null
}

/** Spans of traces. Where traces are off nothing is loaded, and work is only done. */
export interface Traces {
  readonly span: <Value>(how: SpanHow, work: () => Promise<Value>) => Promise<Value>
  readonly send: (fields: Fields) => string | null
  /** `trace_id` and `span_id` of what is being done, for the lines of the log. */
  readonly current: () => Fields
  readonly close: () => Promise<void>
}

/** What stands in the place of traces while nobody asked for them. */
export const noTraces: Traces = {
  span: (_, work) => work(),
  send: () => null,
  current: () => ({}),
  close: async () => undefined,
}
