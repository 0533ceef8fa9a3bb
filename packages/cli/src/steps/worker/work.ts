import type { Ledger, Queue, Task } from '@fogline/ledger'
import type { Result, Telemetry } from '../../telemetry/telemetry.ts'
import type { Outcome } from '../keepRead.ts'
import type { Read } from '../loadReader.ts'
import type { Fetch } from './fetchAddress.ts'
import type { Outage } from './outage.ts'

/** A task that ended. `outcomes`: of its page, or of the pages and refusals that an address gave; none where it failed. */
export interface Ended {
  readonly task: Task
  readonly result: Result
  readonly outcomes: readonly Outcome[]
}

/** What all that a worker does shares. */
export interface Work {
  readonly ledger: Ledger
  readonly queue: Queue
  readonly read: Read
  readonly fetch?: Fetch
  readonly telemetry: Telemetry
  readonly signal: AbortSignal
  readonly drain: boolean
  readonly atOnce: number
  readonly grace: number
  readonly only: 'pages' | 'picture' | null
  readonly counts: Record<Result, number>
  readonly outage: Outage
  /** `isIdle`: nothing was there to take. `sincePicture`: pages read here since the picture was made here. */
  readonly state: { isIdle: boolean; sincePicture: number }
  readonly end: (ended: Ended) => void
}
