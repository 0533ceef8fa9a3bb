import type { BlockKind, EntityType, Name, Quotation, ReportingCue, Sentence, Span, Token } from '@fogline/model'

/** A token with what a rule asks of it: its lower-case form and the quotation in which it stands (null: none). */
export interface ViewToken extends Token {
  readonly lower: string
  readonly quotation: Quotation | null
}

/** Reporting words by the first word of their lemma, longest lemma first. */
export interface CueWords {
  readonly verbs: ReadonlyMap<string, readonly CueEntry[]>
  readonly nouns: ReadonlyMap<string, readonly ReportingCue[]>
  readonly offices: ReadonlySet<string>
}

/** All rows of the lexicon for one lemma, which may be of several words. */
export interface CueEntry {
  readonly words: readonly string[]
  readonly rows: readonly ReportingCue[]
}

/** One sentence as the attribution rules see it; `text` is the whole article's, so that spans read back. */
export interface SentenceView extends Span {
  readonly text: string
  readonly index: number
  readonly block: number
  readonly blockKind: BlockKind
  readonly tokens: readonly ViewToken[]
  readonly names: readonly Name[]
  readonly quotations: readonly Quotation[]
  readonly words: CueWords
  readonly typeAt: (position: number) => EntityType | null
  /** The quotation that ends right before the sentence (“Why?” she asked), or null. */
  readonly quotationBefore: Quotation | null
  /** The quotation that begins right after the sentence (She said: ¶ “Why?”), or null. */
  readonly quotationAfter: Quotation | null
}

export interface ViewContext {
  readonly text: string
  readonly blockKinds: readonly BlockKind[]
  readonly quotations: readonly Quotation[]
  readonly words: CueWords
  readonly typeAt: (position: number) => EntityType | null
}

/** Lays the quotations over the tokens of one sentence. */
export function toSentenceView(sentence: Sentence, index: number, context: ViewContext): SentenceView {
  const quotations = context.quotations.filter((q) => q.start < sentence.end && q.end > sentence.start)
  const tagged = sentence.tokens.map((token): ViewToken => {
    const quotation = quotations.find((q) => q.start <= token.start && token.end <= q.end) ?? null
    return { ...token, lower: token.text.toLowerCase().replaceAll('’', "'"), quotation }
  })
  const { text, words, typeAt } = context
  const tokens = tagged
  const { start, end, block, names } = sentence
  const blockKind = context.blockKinds[block] ?? 'paragraph'
  const quotationBefore =
    context.quotations.find((q) => q.end <= start && /^\s*[―—–]?\s*$/.test(text.slice(q.end, start))) ?? null
  const quotationAfter =
    context.quotations.find((q) => q.start >= end && text.slice(end, q.start).trim() === '') ?? null
  const around = { quotationBefore, quotationAfter }
  return { start, end, text, index, block, blockKind, tokens, names, quotations, words, typeAt, ...around }
}
