import type { Edtf } from './edtf.ts'
import type { CorrectedField } from './judgement.ts'
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

/**
 * The country of a party that its own words do not name: implied by where the party lives or acts, or by what the sentence is
 * about. Never mixed with what is stated; `evidence` holds the words that imply it, `by` the rule.
 */
export interface ImpliedCountry {
  readonly side: 'actor' | 'recipient'
  /** ISO 3166-1 alpha-2 */
  readonly country: string
  readonly evidence: Evidence
  readonly by: string
}

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
  /** Countries of sides whose own words name none; absent where nothing is implied. */
  readonly implied?: readonly ImpliedCountry[]
  readonly what: string
  /** Ids of place references. */
  readonly places: readonly string[]
  readonly time: Edtf | null
  /** The rule that says why `time` is the event's: its own words, or another mention's; null or absent where it has none. */
  readonly timeBy?: string | null
  /** Where the words give no date: the day of telling, on which or shortly before which it happened. Never more than a default. */
  readonly impliedTime?: Edtf | null
  readonly instrument: string | null
  readonly status: EventStatus
  /** The claim that carries it, or null. */
  readonly claim: string | null
  readonly evidence: readonly Evidence[]
  readonly by: string
  readonly confidence: number | null
  /** What a person corrected, set by `correctReadings` alone; absent in what is read and kept. */
  readonly corrected?: readonly CorrectedField[]
}
