import type { Span } from './span.ts'

/** Universal Dependencies' parts of speech. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word or mark. `lemma` is lower case. `head` is the index in the same sentence, null where no parser has run. */
export interface Token extends Span {
  readonly text: string
  readonly lemma: string
  readonly upos: Upos
  readonly head: number | null
  readonly relation: string | null
}

/** A sentence of one block, with its tokens. `block` is the index of the block in the article. */
export interface Sentence extends Span {
  readonly block: number
  readonly tokens: readonly Token[]
}

/** Sentences and tokens of running text: a value passed in, so that a trained model can take its place. */
export interface Tagger {
  /** Name and version: part of the reader's version. */
  readonly version: string
  /** Tags one block of text; positions count from `offset`, in UTF-16 code units. */
  readonly tag: (text: string, offset: number) => readonly Omit<Sentence, 'block'>[]
}
