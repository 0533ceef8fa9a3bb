import type { Claim } from './claim.ts'
import type { EventStatement } from './event.ts'
import type { Figure } from './figure.ts'
import type { Transfer } from './transfer.ts'

/** One thing that one source said once. Never a fact. */
export type Statement = Claim | Figure | EventStatement | Transfer
