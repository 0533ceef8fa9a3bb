import type { Brief } from './brief.ts'
import type { ClaimAct } from './claim.ts'
import type { Edtf } from './edtf.ts'
import type { Role } from './entity.ts'
import type { OriginEdge } from './origins.ts'
import type { Rejection } from './page.ts'
import type { Contention, ContentionType, FigureBasis, FigureRelation } from './picture.ts'
import type { Evidence, Span } from './span.ts'
import type {
  ArticleCard,
  ArticleLabel,
  ClaimView,
  EntityLabel,
  EventView,
  FigureView,
  HolderView,
  TransferView,
} from './views.ts'

/** The bounds that the points of a track span together; null where none is stated. */
export interface TrackCard {
  readonly id: string
  readonly label: string
  readonly basis: FigureBasis
  readonly points: number
  readonly apart: number
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly holders: readonly string[]
  readonly contested: boolean
}

export interface TrackPointView {
  readonly figure: FigureView
  readonly relation: FigureRelation | null
  readonly to: string | null
  readonly because: string
  /** Articles that carry the same words, the figure's own among them. */
  readonly repeats: number
}

export interface TrackView {
  readonly card: TrackCard
  readonly points: readonly TrackPointView[]
  readonly apart: readonly TrackPointView[]
  readonly contentions: readonly ContentionCard[]
  /** Figures of a long track that are older than those that are shown. */
  readonly left: number
}

export interface ContentionCard {
  readonly id: string
  readonly topic: string
  readonly type: ContentionType
  readonly comparable: boolean
  readonly because: string
  readonly positions: readonly { readonly holder: string | null; readonly value: string }[]
}

export interface PositionView {
  readonly holder: HolderView | null
  readonly value: string
  readonly claims: readonly ClaimView[]
  readonly figures: readonly FigureView[]
  readonly evidence: readonly Evidence[]
}

export interface ContentionView extends Omit<Contention, 'positions' | 'kind'> {
  readonly positions: readonly PositionView[]
  readonly tracks: readonly TrackCard[]
  /** Claims and figures of a large contention that are not shown. */
  readonly left: number
}

export interface StoryCard {
  readonly id: string
  readonly title: string
  readonly from: Edtf | null
  readonly to: Edtf | null
  readonly articles: number
  /** Different outlets that its pages name. */
  readonly outlets: number
  readonly origins: number
  readonly events: number
}

/** A node of the graph of origins, named. */
export interface OriginNodeView {
  readonly id: string
  readonly label: string
  /** Null for a source. */
  readonly article: ArticleLabel | null
  /** Who a source is, where that is known. */
  readonly entity: EntityLabel | null
  readonly isOrigin: boolean
}

/** Where the accounts of one thing, or of a story, come from. */
export interface OriginsView {
  readonly of: string
  readonly articles: number
  /** Null for a story, whose outlets are counted by name. */
  readonly publishers: number | null
  readonly outlets: number
  readonly origins: number
  readonly because: string | null
  readonly nodes: readonly OriginNodeView[]
  readonly edges: readonly OriginEdge[]
  /** Events of a large story that are left out of the graph. */
  readonly left: number
}

/** Whoever is quoted, with what they say. */
export interface VoiceView {
  readonly holder: HolderView
  readonly country: string | null
  readonly claims: readonly ClaimView[]
}

export interface StoryView {
  readonly card: StoryCard
  readonly because: string
  readonly events: readonly EventView[]
  /** Originals, each with its copies folded under it. */
  readonly articles: readonly { readonly article: ArticleCard; readonly copies: readonly ArticleCard[] }[]
  readonly voices: readonly VoiceView[]
  readonly tracks: readonly TrackCard[]
  readonly contentions: readonly ContentionCard[]
}

export interface EntityRow extends EntityLabel {
  readonly country: string | null
  readonly role: string | null
  readonly articles: number
  readonly mentions: number
  readonly claims: number
}

/** What is said of someone or something, and by it. */
export interface EntityCard extends EntityLabel {
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
  readonly country: string | null
  readonly because: string
  readonly articles: readonly ArticleLabel[]
  readonly mentions: readonly Evidence[]
  readonly says: readonly ClaimView[]
  readonly saidOf: readonly ClaimView[]
  /** Figures of it. */
  readonly figures: readonly FigureView[]
  /** Figures of other things, in sentences that name it; none for a country. */
  readonly nearby: readonly FigureView[]
  readonly transfers: readonly TransferView[]
  readonly events: readonly EventView[]
  /** Articles that name it and are not looked at here, in which there is less of it. */
  readonly left: number
}

/** Who published, and how much of it goes back to itself. */
export interface OutletRow {
  readonly outlet: string | null
  readonly articles: number
  /** The first articles, where the outlet has no name by which they could be listed. */
  readonly examples: readonly ArticleLabel[]
  readonly copies: number
  readonly claims: number
}

export interface SourceRow {
  readonly holder: HolderView
  readonly role: string | null
  readonly country: string | null
  readonly claims: number
  readonly articles: number
  readonly acts: readonly { readonly act: ClaimAct; readonly count: number }[]
}

export interface SourcesView {
  readonly outlets: readonly OutletRow[]
  readonly sources: readonly SourceRow[]
  /** How many there are of each. */
  readonly totals: { readonly outlets: number; readonly sources: number }
}

/** What the first screen shows. */
export interface OverviewView {
  readonly version: string
  readonly brief: Brief
  /** The first of each; `totals` counts all. */
  readonly contentions: readonly ContentionCard[]
  readonly stories: readonly StoryCard[]
  readonly totals: { readonly contentions: number; readonly stories: number }
  /** What of a large ledger the brief is not made of, and rejections that are not listed. */
  readonly left: { readonly stories: number; readonly articles: number; readonly rejections: number }
  /** The articles that the brief cites. */
  readonly labels: readonly ArticleLabel[]
  readonly rejections: readonly Rejection[]
  /** How many pieces were cut from the pages that the brief is made of, by reason. */
  readonly removals: readonly { readonly reason: string; readonly count: number }[]
  readonly judgements: number
}

export interface SearchResult {
  readonly kind: 'article' | 'claim' | 'figure' | 'event' | 'transfer' | 'entity' | 'track' | 'story' | 'contention'
  readonly id: string
  readonly title: string
  readonly detail: string
  /** Where the words that were looked for lie in `detail`. */
  readonly marks: readonly Span[]
  /** Where the words are, for results that have a place in a text. */
  readonly evidence: Evidence | null
}

export interface HealthView {
  readonly status: 'ok'
  readonly version: string
  readonly pages: number
  readonly articles: number
  readonly statements: number
  readonly judgements: number
}

/** Every error of the API. */
export interface ErrorView {
  readonly code: string
  readonly message: string
  readonly hint: string | null
}
