import type { Ledger, Queue } from '@fogline/ledger'
import type { Read } from '../../packages/cli/src/steps/loadReader.ts'
import { runWorker, type WorkerReport } from '../../packages/cli/src/steps/runWorker.ts'
import { createTelemetry } from '../../packages/cli/src/telemetry/createTelemetry.ts'

/** A worker in this process that works until nothing is left, and tells nobody. */
export async function workHere(ledger: Ledger, queue: Queue, read: Read): Promise<WorkerReport> {
  const telemetry = await createTelemetry({ service: 'test', write: () => undefined })
  const { signal } = new AbortController()
  return runWorker({ ledger, queue, read, telemetry, signal, drain: true, atOnce: 4 })
}
