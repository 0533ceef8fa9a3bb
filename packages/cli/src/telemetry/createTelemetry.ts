import { createLog } from './createLog.ts'
import { createMetrics } from './createMetrics.ts'
import type { Telemetry } from './telemetry.ts'
import { noTraces, type Traces } from './traces.ts'
import { tracesWanted } from './tracesWanted.ts'

/** What the process is, and how its log is written. */
export interface TelemetryOptions {
  /** The role of this process: `worker`, `serve`, `read`, `watch`. */
  readonly service: string
  /** `json`: a line of JSON for each thing that is told; `lines`: for a person. By itself: lines on a terminal, else JSON. */
  readonly logs?: 'json' | 'lines'
  /** Takes each line with its end; standard error where it is left out. */
  readonly write?: (line: string) => void
}

/** Metrics and logs at once, traces where OpenTelemetry's variables ask for them. */
export async function createTelemetry({ service, logs, write = toStderr }: TelemetryOptions): Promise<Telemetry> {
  const metrics = createMetrics(service)
  let traces: Traces = noTraces
  const form = logs ?? (process.stderr.isTTY ? 'lines' : 'json')
  const log = createLog({ service, form, write, context: () => traces.current() })
  const wanted = tracesWanted(process.env)
  if (wanted.complaint !== null) log.warn(wanted.complaint)
  if (wanted.on) {
    const { openTraces } = await import('./openTraces.ts')
    traces = openTraces(service, (message) => log.warn(`traces: ${message}`))
  }
  return {
    stage: async (stage, fields, work) => {
      const started = performance.now()
      let outcome: 'done' | 'failed' = 'failed'
      try {
        const value = await traces.span({ name: stage, fields }, work)
        outcome = 'done'
        return value
      } finally {
        metrics.stage(stage, (performance.now() - started) / 1000, outcome)
      }
    },
    count: metrics.count,
    log,
    send: traces.send,
    receive: ({ traceparent, fields }, work) => traces.span({ name: 'task', fields, traceparent }, work),
    database: metrics.database,
    watch: metrics.watch,
    metrics: metrics.text,
    close: () => traces.close(),
  }
}

function toStderr(line: string): void {
  process.stderr.write(line)
}
