import type { Attribution, Edtf, Span, TimeExpression } from '@fogline/model'
import type { Tree } from '../eventMentions/syntax/tree.ts'

/** A sentence with what its predicates can be dated by. */
export interface DatedSentence extends Span {
  readonly tree: Tree
  readonly times: readonly TimeExpression[]
  readonly attributions: readonly Attribution[]
  /** Is it the headline or the line below it, which tell what the first sentences tell in full? */
  readonly isHeadline: boolean
}

/** A verb or noun that tells of something, by the index of its sentence and of its word in it. */
export interface Predicate {
  readonly sentence: number
  readonly token: number
}

/** What the rules about dates look at: the sentences of a text, and the predicates in them that are asked for. */
export interface DateInput {
  readonly text: string
  readonly publishedAt: Edtf | null
  readonly sentences: readonly DatedSentence[]
  readonly predicates: readonly Predicate[]
}

/** When something happened. `time` is the id of the time expression that says so; null where the day of telling stands in. */
export interface EventDate {
  readonly date: Edtf
  readonly basis: 'stated' | 'implied'
  readonly time: string | null
}

/** One predicate in its sentence. */
export interface PredicateIn {
  readonly input: DateInput
  readonly sentence: DatedSentence
  readonly index: number
  readonly at: number
}
