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

/** Universal Dependencies' features that later stages need; one that is absent does not apply. */
export interface WordFeatures {
  readonly Number?: 'Sing' | 'Plur' | 'Ptan'
  readonly Tense?: 'Past' | 'Pres'
  readonly Mood?: 'Ind' | 'Imp' | 'Sub'
  readonly VerbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger'
  readonly Voice?: 'Pass'
  readonly Person?: '1' | '2' | '3'
  readonly Definite?: 'Def' | 'Ind'
  readonly Degree?: 'Pos' | 'Cmp' | 'Sup'
  readonly Polarity?: 'Neg' | 'Pos'
  readonly NumType?: 'Card' | 'Ord' | 'Frac' | 'Mult'
}

/** How probable it is, from 0 to 1, that a word is part of who says something, of the word of saying, of what is said; and that this is said in direct speech. */
export interface AttributionMarks {
  readonly source: number
  readonly cue: number
  readonly content: number
  readonly direct: number
}

/** How the text tells what a predicate names; it says nothing of what is true. */
export type ToldAs = 'happened' | 'not happened' | 'possible' | 'planned' | 'asked for'

/** A word after Universal Dependencies ("did" and "n't" are two) or a mark. `lemma` is lower case. */
export interface Token extends Span {
  readonly text: string
  readonly lemma: string
  readonly upos: Upos
  readonly features: WordFeatures
  /** Index in the same sentence; null at the root, of which a sentence has exactly one. */
  readonly head: number | null
  /** Universal Dependencies' relation to the head, with its subtype ("nsubj:pass"); "root" at the root. */
  readonly relation: string
  readonly attribution: AttributionMarks
  /** For predicates only. */
  readonly told: { readonly as: ToldAs; readonly probability: number } | null
}

export type NameType = 'person' | 'organisation' | 'place' | 'norp' | 'equipment' | 'unit' | 'treaty' | 'event'

/** A name in running text; "norp" is a nationality, a party or a faith. */
export interface Name extends Span {
  readonly type: NameType
  /** From 0 to 1. */
  readonly probability: number
  /** Of a place: a country, or the capital that often stands for its government. */
  readonly isSeat: boolean
}

/** A sentence of running text. `multiwords` are written words that stand for several tokens ("didn't"). */
export interface TaggedSentence extends Span {
  readonly tokens: readonly Token[]
  readonly names: readonly Name[]
  readonly multiwords: readonly Span[]
}

/** A sentence of one block, with its tokens. `block` is the index of the block in the article. */
export interface Sentence extends TaggedSentence {
  readonly block: number
}

/** Sentences, tokens, trees and names of running text: a value passed in, so that another model can take its place. */
export interface Tagger {
  /** Name and version: part of the reader's version. */
  readonly version: string
  /**
   * Tags a text. `blocks` are its paragraphs, in order: no sentence crosses their edges, and what stands outside them is
   * left out. Positions count from the text's start, in UTF-16 code units. The same text and blocks give the same result.
   */
  readonly tag: (text: string, blocks: readonly Span[]) => Promise<readonly TaggedSentence[]>
}
