import type { ClaimAct, ClaimForm, Evidentiality } from './claim.ts'
import type { Edtf } from './edtf.ts'
import type { EntityType, Identifiers, Role } from './entity.ts'
import type { EventStatus, PloverType } from './event.ts'
import type { FigureValue } from './figure.ts'
import type { Dispute } from './lexicon.ts'
import type { Span } from './span.ts'
import type { Sentence } from './token.ts'

/** Where someone or something is named. `entity` is the id of an `ArticleEntity` of the same article. */
export interface Mention extends Span {
  readonly text: string
  readonly type: EntityType
  readonly form: 'name' | 'nominal' | 'pronoun'
  readonly entity: string
  readonly by: string
}

/** Whoever or whatever the mentions of one article mean together; entities across articles are joined later. */
export interface ArticleEntity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
  readonly identifiers: Identifiers
}

/** A place name with coordinates. `precision` is a radius in metres; a name that no gazetteer has gives null coordinates. */
export interface PlaceReference extends Span {
  readonly id: string
  readonly text: string
  readonly name: string
  readonly geonames: number | null
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
  readonly kind: 'country' | 'region' | 'city' | 'site' | 'water' | 'unknown'
  readonly latitude: number | null
  readonly longitude: number | null
  readonly precision: number | null
  readonly use: 'event' | 'mentioned' | 'dateline' | 'metonym'
  /** The disputed territory that it lies in, by the policy on territories; absent where there is none. */
  readonly disputed?: Dispute
  readonly by: string
}

/** A time expression (TIMEX3). `value` is EDTF with XXXX for an unknown year; null where the words give no date that can be written. */
export interface TimeExpression extends Span {
  readonly id: string
  readonly text: string
  readonly value: Edtf | null
  readonly basis: 'stated' | 'implied'
  /** What a relative time was counted from (EDTF), or null. */
  readonly anchor: Edtf | null
  readonly by: string
}

/**
 * Why a number that counts something is no statement: an age; one as an article; what is known already ("the two countries");
 * those who say so; how often; a distance in time ("two weeks ago"); a calibre; a number that stands alone.
 */
export type FigureAside = 'age' | 'one' | 'reference' | 'sources' | 'how often' | 'relative time' | 'calibre' | 'bare'

/** A quantity in the text with the noun phrase it counts; who says so and of whom is worked out by `statements`. */
export interface FigureMention extends Span {
  readonly text: string
  readonly value: FigureValue
  /** Index of the sentence in `Layers.sentences`. */
  readonly sentence: number
  /** The counted noun phrase without the number ("North Korean troops"), its head's lemma, and the span it was read from. */
  readonly what: string | null
  readonly head: string | null
  /** Null or absent where the number is one that an analyst would note. */
  readonly aside?: FigureAside | null
  readonly by: string
}

/** Words between quotation marks (scare quotes included: `isSpeech` tells them apart). The span includes the marks. */
export interface Quotation extends Span {
  readonly content: Span
  readonly isSpeech: boolean
  readonly sentence: number
}

/** An attribution relation: source, cue and content (after PARC and PolNeAR). */
export interface Attribution {
  readonly sentence: number
  /** The source's words in the text; null for hearsay ("reportedly"). */
  readonly source: Span | null
  /** The article entity that the source means, resolved through pronouns and roles; null where it is not one. */
  readonly entity: string | null
  readonly role: string | null
  readonly cue: Span
  readonly content: readonly Span[]
  readonly form: ClaimForm
  readonly act: ClaimAct
  readonly evidentiality: Evidentiality
  readonly negated: boolean
  readonly addressee: string | null
  /** From the nearest teller to the first source: names as written ("the Financial Times", "Nabil"). */
  readonly chain: readonly string[]
  /** A thought, a wish or a stance that the narrator tells of ("backs the plan"): nobody's claim. */
  readonly isAttitude: boolean
  readonly by: string
}

/** A country of a side of an event that its own words do not name; the span is of the words that imply it. */
export interface ImpliedSide extends Span {
  readonly side: 'actor' | 'recipient'
  /** ISO 3166-1 alpha-2 */
  readonly country: string
  readonly by: string
}

/** One article's word of something that happened, was planned or was denied. */
export interface EventMention {
  readonly sentence: number
  readonly trigger: Span
  readonly type: PloverType
  readonly mode: string | null
  /** ACLED sub-event type, or null. */
  readonly acled: string | null
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  /** Countries of sides that have none by their own words; absent where nothing is implied. */
  readonly implied?: readonly ImpliedSide[]
  /** Ids of `PlaceReference`. */
  readonly places: readonly string[]
  readonly time: Edtf | null
  /** Id of the `TimeExpression` that `time` comes from. */
  readonly timeId: string | null
  /** The rule that says why `time` is the event's; null or absent where it has none. */
  readonly timeBy?: string | null
  /** Where the words give no date: the day of telling, on which or shortly before which it happened. Never more than a default. */
  readonly impliedTime?: Edtf | null
  readonly instrument: string | null
  /** The noun phrase of what is given, sent, promised or asked for; null where there is none. */
  readonly item: Span | null
  readonly status: EventStatus
  readonly what: string
  readonly by: string
}

/** Annotations over the final text of one article, each list in order of position. */
export interface Layers {
  readonly sentences: readonly Sentence[]
  readonly entities: readonly ArticleEntity[]
  readonly mentions: readonly Mention[]
  readonly places: readonly PlaceReference[]
  readonly times: readonly TimeExpression[]
  readonly figures: readonly FigureMention[]
  readonly quotations: readonly Quotation[]
  readonly attributions: readonly Attribution[]
  readonly eventMentions: readonly EventMention[]
}
