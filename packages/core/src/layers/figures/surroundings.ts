import type { FigureMention, Lexicon, Sentence } from '@fogline/model'

/** What stands around a number without a noun. */
export interface Surroundings {
  readonly text: string
  readonly sentence: Sentence
  /** The figures of the sentence before. */
  readonly previous: readonly FigureMention[]
  readonly lexicon: Lexicon
}

/** What a number counts. */
export interface Noun {
  readonly unit: string | null
  readonly what: string | null
  readonly head: string | null
}
