import type { PageHistory } from './change.ts'
import type { Edtf } from './edtf.ts'
import type { Entity } from './entity.ts'
import type { EventStatus, PloverType } from './event.ts'
import type { CopyGroup, LineageRelation } from './fingerprint.ts'
import type { OriginGraph } from './origins.ts'
import type { Evidence } from './span.ts'

/** What the event statements of several articles mean together. Entity ids are those of `Entity`. */
export interface NewsEvent {
  readonly kind: 'event'
  readonly id: string
  readonly type: PloverType
  readonly mode: string | null
  readonly acled: string | null
  readonly contexts: readonly string[]
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly what: string
  /** Ids of place references. */
  readonly places: readonly string[]
  readonly time: Edtf | null
  readonly status: EventStatus
  /** Ids of event statements, and why they are one. */
  readonly members: readonly string[]
  readonly because: string
  readonly evidence: readonly Evidence[]
  readonly by: string
  readonly confidence: number | null
}

export interface Story {
  readonly kind: 'story'
  readonly id: string
  readonly title: string
  readonly articles: readonly string[]
  readonly events: readonly string[]
  readonly from: Edtf | null
  readonly to: Edtf | null
  readonly because: string
  readonly by: string
}

/** Two figures compare only if their keys are equal (figure basis key, 4.13). Readable parts, null where the text gives none. */
export interface FigureBasis {
  readonly indicator: string | null
  readonly unit: string | null
  /** Of whom or what, as entity id or lemma. */
  readonly population: string | null
  readonly place: string | null
  readonly span: string
}

export type FigureRelation =
  | 'same'
  | 'refines'
  | 'updates'
  | 'revises'
  | 'conflicts'
  | 'subset_of'
  | 'superset_of'
  | 'restates'
  | 'different_basis'

/** A point of a track; `relation` is to the earlier point `to`. Points that are apart (subset, other basis) are never rivals. */
export interface TrackPoint {
  readonly figure: string
  readonly relation: FigureRelation | null
  readonly to: string | null
  readonly because: string
}

export interface Track {
  readonly kind: 'track'
  readonly id: string
  readonly label: string
  readonly basis: FigureBasis
  readonly points: readonly TrackPoint[]
  /** Figures shown apart, with the reason. */
  readonly apart: readonly TrackPoint[]
  readonly by: string
}

export type ContentionType = 'numeric' | 'revision' | 'denial' | 'unverified' | 'attribution' | 'factual'

/** One side. `holder` is null where the article itself says so; ids are those of claims and figures. */
export interface Position {
  readonly holder: { readonly text: string; readonly entity: string | null } | null
  readonly value: string
  readonly claims: readonly string[]
  readonly figures: readonly string[]
  readonly evidence: readonly Evidence[]
}

export interface Contention {
  readonly kind: 'contention'
  readonly id: string
  readonly topic: string
  readonly type: ContentionType
  readonly positions: readonly Position[]
  /** False where the bases differ and the positions must be shown apart. */
  readonly comparable: boolean
  readonly because: string
  readonly by: string
}

export type VerificationStatus =
  | 'unverified'
  | 'single_origin'
  | 'corroborated'
  | 'contested'
  | 'confirmed'
  | 'denied'
  | 'retracted'
  | 'discounted'
  | 'unverifiable'

/** For one article: the origin its account goes back to. `origin` is null where it is unknown: never independent. */
export interface OriginOf {
  readonly article: string
  readonly origin: string | null
  readonly relation: LineageRelation
  readonly because: string
}

/** What a page itself says of whether a thing is verified: kept apart from what is worked out. */
export interface VerificationRemark {
  readonly says: 'unverified' | 'confirmed'
  readonly evidence: Evidence
}

/** How well a thing stands. Statements that say the same and stand alike are kept once. */
export interface Support {
  readonly kind: 'support'
  readonly id: string
  /** Ids of the statements, or of the news event, sorted. Each thing stands in one support. */
  readonly of: readonly string[]
  readonly articles: number
  readonly publishers: number
  readonly origins: number
  readonly originOf: readonly OriginOf[]
  /** Every step by which its accounts go back, with the words for each. */
  readonly graph: OriginGraph
  readonly status: VerificationStatus
  readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F'
  readonly credibility: 1 | 2 | 3 | 4 | 5 | 6
  readonly remarks: readonly VerificationRemark[]
  /** The counts, then why the status, the reliability and the credibility are what they are, then what people decided. */
  readonly because: string
  readonly by: string
}

/** What is going on, derived from all that was said; may be dropped and made again. Every list is sorted by id. */
export interface Picture {
  readonly version: string
  readonly copies: readonly CopyGroup[]
  readonly entities: readonly Entity[]
  readonly events: readonly NewsEvent[]
  readonly stories: readonly Story[]
  readonly tracks: readonly Track[]
  readonly contentions: readonly Contention[]
  readonly support: readonly Support[]
  /** Locations that were captured more than once with other bytes. */
  readonly histories: readonly PageHistory[]
}
