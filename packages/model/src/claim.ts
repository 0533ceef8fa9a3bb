import type { CorrectedField } from './judgement.ts'
import type { Evidence, Span } from './span.ts'

export type ClaimForm = 'direct' | 'indirect' | 'mixed'

/** Enumeration 4.13 "claim_act". */
export const claimActs = [
  'assert',
  'estimate',
  'predict',
  'confirm',
  'partially_confirm',
  'corroborate',
  'deny',
  'reject_claim',
  'cannot_confirm',
  'decline_to_comment',
  'claim_responsibility',
  'accuse',
  'condemn',
  'warn',
  'threaten',
  'promise',
  'urge',
  'correct',
  'revise',
  'retract',
  'quote_of_other',
] as const

export type ClaimAct = (typeof claimActs)[number]

export type Evidentiality =
  | 'own_observation'
  | 'official_statement'
  | 'named_source'
  | 'unnamed_official'
  | 'intelligence_service'
  | 'media_report'
  | 'open_source_imagery'
  | 'document'
  | 'unattributed'
  | 'machine_summary'

/** Who speaks: the words of the text, the article entity meant (or null), role as worded, ISO country. */
export interface Speaker extends Span {
  readonly text: string
  readonly entity: string | null
  readonly role: string | null
  readonly country: string | null
}

export interface SpanText extends Span {
  readonly text: string
}

/** One thing that someone is said to have said. `speaker` is null for hearsay. */
export interface Claim {
  readonly kind: 'claim'
  readonly id: string
  readonly article: string
  readonly sentence: SpanText
  readonly speaker: Speaker | null
  readonly chain: readonly string[]
  readonly cue: SpanText
  readonly form: ClaimForm
  readonly act: ClaimAct
  readonly evidentiality: Evidentiality
  readonly content: readonly SpanText[]
  readonly negated: boolean
  readonly addressee: string | null
  /** Id of a time expression. */
  readonly when: string | null
  /** Id of the claim that it denies. */
  readonly denies: string | null
  readonly evidence: readonly Evidence[]
  readonly by: string
  readonly confidence: number | null
  /** What a person corrected, set by `correctReadings` alone; absent in what is read and kept. */
  readonly corrected?: readonly CorrectedField[]
}
