import type { Edtf } from './edtf.ts'
import type { Evidence } from './span.ts'

/** PLOVER 2.0 event types (openeventdata/PLOVER, CC BY-SA 4.0). */
export type PloverType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

export type EventStatus = 'occurred' | 'reported' | 'planned' | 'denied' | 'hypothetical' | 'unverified'

/** One article's statement of an event; `Picture.events` joins those that mean the same. */
export interface EventStatement {
  readonly kind: 'event'
  readonly id: string
  readonly article: string
  readonly type: PloverType
  readonly mode: string | null
  /** ACLED sub-event type, or null. */
  readonly acled: string | null
  /** PLOVER contexts. */
  readonly contexts: readonly string[]
  /** Article entity ids. */
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly what: string
  /** Ids of place references. */
  readonly places: readonly string[]
  readonly time: Edtf | null
  readonly instrument: string | null
  readonly status: EventStatus
  /** The claim that carries it, or null. */
  readonly claim: string | null
  readonly evidence: readonly Evidence[]
  readonly by: string
  readonly confidence: number | null
}
