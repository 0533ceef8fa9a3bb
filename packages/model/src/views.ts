import type { Article, Block, MetadataValue } from './article.ts'
import type { VersionView } from './changeViews.ts'
import type { ClaimAct, ClaimForm, Evidentiality, SpanText } from './claim.ts'
import type { Edtf } from './edtf.ts'
import type { EntityType } from './entity.ts'
import type { EventStatus, PloverType } from './event.ts'
import type { FigureSpan, FigureStatus, FigureValue } from './figure.ts'
import type { LineageRelation } from './fingerprint.ts'
import type { Dispute } from './lexicon.ts'
import type { Removal } from './page.ts'
import type { Support, VerificationRemark, VerificationStatus } from './picture.ts'
import type { Evidence, Span } from './span.ts'
import type { TransferStage } from './transfer.ts'

export type * from './pictureViews.ts'

/** Enough of an article to name it in a line. */
export interface ArticleLabel {
  readonly id: string
  readonly title: string
  readonly outlet: string | null
  readonly publishedAt: Edtf | null
}

/** One row of the list of articles. `copyOf` is the article of which it is a copy. */
export interface ArticleCard extends ArticleLabel {
  readonly publishedBasis: Article['publishedBasis']
  readonly form: Article['form']
  readonly location: string
  readonly index: number
  readonly words: number
  readonly copyOf: string | null
  readonly relation: LineageRelation | null
  /** How many versions of its page there are; 1 where it never changed. */
  readonly versions: number
  /** Ids of its copies. */
  readonly copies: readonly string[]
  readonly claims: number
  readonly figures: number
  readonly events: number
  readonly transfers: number
}

/** An entity across articles, named. */
export interface EntityLabel {
  readonly id: string
  readonly name: string
  readonly type: EntityType
}

/** Who says so, as worded; `entity` where it is known who that is. */
export interface HolderView {
  readonly text: string
  readonly entity: EntityLabel | null
}

/** How well a thing stands: the three counts, the status and the Admiralty pair, why, and what pages themselves say of it. */
export interface SupportView {
  readonly articles: number
  readonly publishers: number
  /** At least one, since every account comes from somewhere. */
  readonly origins: number
  /** Origins that the pages name; 0 where none does. */
  readonly named: number
  readonly status: VerificationStatus
  readonly reliability: Support['reliability']
  readonly credibility: Support['credibility']
  readonly remarks: readonly VerificationRemark[]
  readonly because: string
  readonly by: string
}

export interface FigureView extends FigureValue, Span {
  readonly id: string
  readonly article: ArticleLabel
  readonly sentence: SpanText
  readonly text: string
  readonly indicator: string | null
  readonly what: string | null
  readonly subject: EntityLabel | null
  readonly object: EntityLabel | null
  readonly place: string | null
  readonly asOf: Edtf | null
  readonly span: FigureSpan
  readonly status: FigureStatus
  /** Null where the article itself says so. */
  readonly holder: HolderView | null
  readonly claim: string | null
  readonly track: string | null
  readonly contentions: readonly string[]
  readonly support: SupportView | null
  readonly by: string
  readonly confidence: number | null
}

export interface ClaimView {
  readonly id: string
  readonly article: ArticleLabel
  readonly sentence: SpanText
  readonly speaker: (HolderView & { readonly role: string | null; readonly country: string | null }) | null
  readonly chain: readonly string[]
  readonly cue: SpanText
  readonly form: ClaimForm
  readonly act: ClaimAct
  readonly evidentiality: Evidentiality
  readonly content: readonly SpanText[]
  readonly negated: boolean
  readonly when: { readonly text: string; readonly value: Edtf | null } | null
  readonly denies: string | null
  readonly contentions: readonly string[]
  readonly support: SupportView | null
  readonly by: string
  readonly confidence: number | null
}

/** A place in one article's words. */
export interface PlaceView {
  readonly name: string
  readonly country: string | null
  readonly kind: 'country' | 'region' | 'city' | 'site' | 'water' | 'unknown'
  readonly latitude: number | null
  readonly longitude: number | null
  /** Radius in metres. */
  readonly precision: number | null
  readonly use: 'event' | 'mentioned' | 'dateline' | 'metonym'
  readonly by: string
  readonly evidence: Evidence
}

/** A place of the map: all references to the same point, with the events that lie there. */
export interface PlaceRow {
  readonly name: string
  readonly country: string | null
  readonly kind: PlaceView['kind']
  readonly latitude: number | null
  readonly longitude: number | null
  /** Radius in metres. */
  readonly precision: number | null
  readonly disputed?: Dispute
  readonly events: readonly {
    readonly id: string
    readonly what: string
    readonly time: Edtf | null
    readonly status: EventStatus
    readonly evidence: Evidence | null
  }[]
  /** Events there that are not listed. */
  readonly left: number
  readonly mentions: number
  /** Where it is first named. */
  readonly evidence: Evidence
}

/** A news event of the picture, or one article's word of it. */
export interface EventView {
  readonly id: string
  readonly type: PloverType
  readonly mode: string | null
  readonly what: string
  readonly actors: readonly EntityLabel[]
  readonly recipients: readonly EntityLabel[]
  readonly places: readonly PlaceView[]
  readonly time: Edtf | null
  readonly status: EventStatus
  readonly evidence: readonly Evidence[]
  readonly because: string | null
  readonly support: SupportView | null
  readonly by: string
  readonly confidence: number | null
}

export interface TransferView {
  readonly id: string
  readonly article: ArticleLabel
  readonly supplier: EntityLabel | null
  readonly recipient: EntityLabel | null
  readonly item: string
  readonly itemEntity: EntityLabel | null
  readonly figures: readonly { readonly id: string; readonly text: string }[]
  readonly stage: TransferStage
  readonly time: Edtf | null
  readonly evidence: readonly Evidence[]
  readonly by: string
  readonly confidence: number | null
}

/** Where someone or something is named in the text, and who is meant. */
export interface NameMark extends Span {
  readonly form: 'name' | 'nominal' | 'pronoun'
  readonly type: EntityType
  readonly entity: EntityLabel | null
  readonly by: string
}

export interface TimeMark extends Span {
  readonly value: Edtf | null
  readonly basis: 'stated' | 'implied'
  readonly anchor: Edtf | null
  readonly by: string
}

/** Another article that tells the same in the same words. */
export interface CopyView {
  readonly article: ArticleLabel
  readonly relation: LineageRelation
  /** Share of its words that the original holds, 0–1. */
  readonly containment: number
  readonly because: string
}

/** A piece that was cut, with the index of the block before which it stood; null where it stood after the last. */
export interface RemovalView extends Removal {
  readonly before: number | null
}

/** Everything the reader shows of one article. Spans are UTF-16 code units of `text`. */
export interface ArticleView {
  readonly card: ArticleCard
  readonly dek: string | null
  readonly section: string | null
  readonly author: string | null
  readonly language: string | null
  /** ISO 8601, where the page states an hour. */
  readonly publishedTime: string | null
  readonly modifiedAt: Edtf | null
  readonly canonical: string | null
  /** What each place of the page states, the one that was taken first. */
  readonly metadata: readonly MetadataValue[]
  readonly text: string
  readonly bodyStart: number
  readonly blocks: readonly Block[]
  readonly claims: readonly ClaimView[]
  readonly figures: readonly FigureView[]
  readonly events: readonly EventView[]
  readonly transfers: readonly TransferView[]
  readonly names: readonly NameMark[]
  readonly places: readonly PlaceView[]
  readonly times: readonly TimeMark[]
  /** Cut around and within this article, in order of the page. */
  readonly removals: readonly RemovalView[]
  /** The article it is a copy of, first; then other copies. */
  readonly copies: readonly CopyView[]
  readonly stories: readonly { readonly id: string; readonly title: string }[]
  /** Of its page, oldest first; empty where it was captured once or never changed. */
  readonly versions: readonly VersionView[]
}
