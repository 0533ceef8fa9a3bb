import type { Telemetry } from './telemetry.ts'
import { tracesWanted } from './tracesWanted.ts'

/** For a command that puts tasks and has no telemetry of its own: traces where they are asked for, and nothing else. */
export async function withTraces<Result>(
  service: string,
  work: (send: Telemetry['send'] | null) => Promise<Result>,
): Promise<Result> {
  if (!tracesWanted(process.env).on) return work(null)
  const { createTelemetry } = await import('./createTelemetry.ts')
  const telemetry = await createTelemetry({ service, logs: 'lines' })
  try {
    return await work(telemetry.send)
  } finally {
    await telemetry.close()
  }
}
