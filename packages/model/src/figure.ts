import type { SpanText } from './claim.ts'
import type { Edtf } from './edtf.ts'
import type { CorrectedField } from './judgement.ts'
import type { Evidence } from './span.ts'

export type Modality =
  | 'exact'
  | 'approximate'
  | 'at_least'
  | 'more_than'
  | 'at_most'
  | 'fewer_than'
  | 'up_to'
  | 'between'
  | 'order_of_magnitude'
  | 'none'
  | 'unknown'

export type Change = 'up' | 'down'

/**
 * A quantity as a range. exact and about: the value in `low`, `high` and `best`; at least / more than: `low` only;
 * up to / nearly / as high as: `high` only; "hundreds": 200–999; "thousands": 2000–9999; "dozens": 24–99; "several": 3 and more.
 */
export interface FigureValue {
  readonly low: number | null
  readonly high: number | null
  readonly best: number | null
  readonly modality: Modality
  /** `person`, `USD`, `km`, `percent`, `drone`, … singular. */
  readonly unit: string | null
  readonly per: string | null
  /** Set where the figure is the amount by which something rose or fell ("up 12"); null or absent for what stands ("rose to 12"). The two never compare. */
  readonly change?: Change | null
}

export type FigureSpan = 'stock' | 'cumulative' | 'daily' | 'event' | 'unknown'

export type FigureStatus =
  | 'asserted'
  | 'reported'
  | 'estimated'
  | 'claimed'
  | 'unverified'
  | 'denied'
  | 'confirmed'
  | 'predicted'

/** One stated quantity with its holder. */
export interface Figure extends FigureValue {
  readonly kind: 'figure'
  readonly id: string
  readonly article: string
  readonly sentence: SpanText
  readonly start: number
  readonly end: number
  readonly text: string
  /** killed, wounded, casualties, deployed, en_route, pledged, delivered, launched, intercepted, destroyed, range, payload, price, duration, …; null where none fits. */
  readonly indicator: string | null
  readonly what: string | null
  /** Article entity ids: whose they are (the counted side), and whom it is done to or by. */
  readonly subject: string | null
  readonly object: string | null
  /** Id of a place reference of the article. */
  readonly place: string | null
  readonly asOf: Edtf | null
  readonly span: FigureSpan
  /** The claim that carries it; null when the article itself says so. */
  readonly claim: string | null
  readonly attributedTo: { readonly text: string; readonly entity: string | null } | null
  readonly status: FigureStatus
  readonly evidence: readonly Evidence[]
  readonly by: string
  readonly confidence: number | null
  /** What a person corrected, set by `correctReadings` alone; absent in what is read and kept. */
  readonly corrected?: readonly CorrectedField[]
}
