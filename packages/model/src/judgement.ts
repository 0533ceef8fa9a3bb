import type { Claim } from './claim.ts'
import type { EventStatement } from './event.ts'
import type { Figure } from './figure.ts'
import type { ArticleLabel } from './views.ts'

/**
 * What every judgement has. `about` are ids that stay when the ledger grows, since those of stories, news events and entities
 * may change with what is read later:
 *
 * - a claim, figure, event or transfer of one article: its id, which is made of its place in the article's text;
 * - a story: one of its articles; a news event: one of its event statements;
 * - a name as it is joined across articles: `entity TYPE:NAME`; that of one article alone: its id in the article;
 * - who publishes: `outlet NAME`; who is quoted: as a name;
 * - another judgement, which is to be undone: its id.
 *
 * `different` sets each thing after the first apart from the first.
 */
interface Decision {
  readonly kind: 'judgement'
  readonly id: string
  readonly about: readonly string[]
  /** Where that stands, so that what is called the same is looked at together wherever it was told; absent where `about` says it. */
  readonly articles?: readonly string[]
  readonly by: string
  /** ISO 8601 */
  readonly at: string
  readonly because: string | null
}

/** Sameness, standing, or that another judgement counts no more. */
export interface Verdict extends Decision {
  readonly verdict: 'same' | 'different' | 'unsure' | 'accept' | 'reject' | 'undo'
}

/** What a statement should have been read as; the statement in the ledger stays as it was read. */
export interface CorrectionVerdict extends Decision {
  readonly verdict: 'correct'
  readonly correction: Correction
}

/** How reliable a source is, on the Admiralty scale. */
export interface RatingVerdict extends Decision {
  readonly verdict: 'rate'
  readonly reliability: Reliability
}

/** What a person decided. Appended and never changed; another takes its place, or undoes it. */
export type Judgement = Verdict | CorrectionVerdict | RatingVerdict

/** A completely reliable, B usually, C fairly, D not usually, E unreliable, F cannot be judged. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'

/** What of a statement can be corrected. A place is the id of a place reference of the article. */
export interface Correctable {
  readonly figure: Pick<Figure, 'low' | 'high' | 'best' | 'unit' | 'indicator' | 'what' | 'asOf'>
  readonly claim: Pick<Claim, 'act'>
  readonly event: Pick<EventStatement, 'type' | 'status'> & { readonly place: string | null }
}

/** The fields that are to be otherwise, and what they should be. */
export type Correction = {
  [Kind in keyof Correctable]: { readonly of: Kind; readonly to: Partial<Correctable[Kind]> }
}[keyof Correctable]

/** A field that a person corrected, beside what was read. */
export interface CorrectedField {
  readonly field: string
  readonly was: string | number | null
  readonly judgement: string
  readonly by: string
  readonly at: string
  readonly because: string | null
}

/** A field that can be corrected: what it is now, and, where only some values can be meant, which. */
export interface CorrectableField {
  readonly field: string
  readonly type: 'number' | 'words' | 'date' | 'choice'
  readonly value: string | number | null
  /** May it be left without a value? */
  readonly nullable: boolean
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** What a client sends to decide something. `about` may be any ids that the ledger shows; who and when are added. */
export interface JudgementRequest {
  readonly verdict: Judgement['verdict']
  readonly about: readonly string[]
  readonly because: string | null
  /** Of `correct`: the fields by name, with what they should be. */
  readonly to?: Readonly<Record<string, string | number | null>>
  /** Of `rate`. */
  readonly reliability?: Reliability
}

/** `replaced`: a later one about the same says otherwise. */
export type JudgementState = 'stands' | 'replaced' | 'undone'

/** One thing that a judgement is about, in words, with where to look it up; null where it is not in the ledger any more. */
export interface JudgedThing {
  readonly kind: 'article' | 'claim' | 'figure' | 'event' | 'transfer' | 'entity' | 'outlet' | 'judgement' | 'unknown'
  readonly id: string
  readonly words: string
  readonly article: ArticleLabel | null
  readonly start: number | null
  readonly end: number | null
}

/** A judgement in words. */
export interface JudgementView {
  readonly id: string
  readonly verdict: Judgement['verdict']
  readonly by: string
  readonly at: string
  readonly because: string | null
  readonly state: JudgementState
  /** What was decided, as a sentence. */
  readonly words: string
  readonly things: readonly JudgedThing[]
  /** Ids of all that shows it: statements, articles, and the stories, events and entities that they are part of now; names of outlets. */
  readonly touches: readonly string[]
  readonly reliability: Reliability | null
  /** Of a correction: what was read, and what it should be. */
  readonly fields: readonly {
    readonly field: string
    readonly was: string | number | null
    readonly to: string | number | null
  }[]
}
