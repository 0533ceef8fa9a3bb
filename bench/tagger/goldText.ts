import type { Span, Upos } from '@fogline/model'

/** A word as a corpus cuts it. Positions are code units of the text that it stands in. */
export interface GoldWord extends Span {
  readonly text: string
}

/** A text of a corpus: its paragraphs, and its sentences as lists of words. */
export interface GoldText<Word extends GoldWord = GoldWord> {
  readonly id: string
  readonly text: string
  readonly blocks: readonly Span[]
  readonly sentences: readonly (readonly Word[])[]
}

/** A word of a treebank. `head` is an index in the same sentence, null at the root; `features` are all that the corpus gives. */
export interface TreeWord extends GoldWord {
  readonly upos: Upos
  readonly lemma: string
  readonly features: Readonly<Record<string, string>>
  readonly head: number | null
  readonly relation: string
}

/** A text of a treebank; `multiwords` are written words that stand for several ("didn't"). */
export interface TreeText extends GoldText<TreeWord> {
  readonly multiwords: readonly Span[]
}

/** A name that people marked; its type in the tagger's words, so far as the corpus knows it. */
export interface GoldName extends Span {
  readonly type: 'person' | 'organisation' | 'place' | 'equipment'
}

/** A text with the names that people marked in it. */
export interface NamedText extends GoldText {
  readonly names: readonly GoldName[]
}
