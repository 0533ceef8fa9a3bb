import type { Span, Upos } from '@fogline/model'
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp'

/** What the library says of one of our tokens. A lemma that keeps its capital is a name that the library knows. */
export interface RawTag {
  readonly upos: Upos
  readonly lemma: string
}

/** The library behind three questions. */
export interface Wink {
  readonly tag: (text: string, tokens: readonly Span[]) => readonly RawTag[]
  /** Does its word list have this word in lower case? */
  readonly isWord: (lower: string) => boolean
  /** Does it read the word as a verb between a subject and an object? */
  readonly canBeVerb: (lower: string) => boolean
}

/** The library's accessors, typed as the plain functions that they are. */
interface Its {
  readonly value: ItsFunction<string>
  readonly pos: ItsFunction<string>
  readonly lemma: ItsFunction<string>
  readonly uniqueId: ItsFunction<number>
}

interface Piece extends Span, RawTag {}

/** Opens the library: once a process, since it loads its model. */
export function openWink(): Wink {
  const nlp = winkNLP(model, ['pos'])
  const its = nlp.its as unknown as Its
  const idOf = (word: string): number => Number(nlp.readDoc(word).tokens().itemAt(0)?.out(its.uniqueId) ?? Infinity)
  const unknown = idOf('qzxwvqk')
  const tagWord = (word: string): string => String(nlp.readDoc(`They ${word} it.`).tokens().itemAt(1)?.out(its.pos))
  return {
    tag: (text, tokens) => tagWith(nlp, text, tokens),
    isWord: remember((lower) => idOf(lower) < unknown || (lower.endsWith('s') && idOf(lower.slice(0, -1)) < unknown)),
    canBeVerb: remember((lower) => idOf(lower.replace(/(?<=[^s])s$/u, '')) < unknown && tagWord(lower) === 'VERB'),
  }
}

function tagWith(nlp: WinkMethods, text: string, tokens: readonly Span[]): readonly RawTag[] {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return []
  const plain = toPlain(text.slice(first.start, last.end))
  const its = nlp.its as unknown as Its
  const pieces: Piece[] = []
  let at = 0
  const words = nlp.readDoc(plain).tokens()
  const tags = words.out(its.pos)
  const lemmas = words.out(its.lemma)
  words.out(its.value).forEach((value, index) => {
    const found = plain.indexOf(value, at)
    if (found < 0) return
    at = found + value.length
    const start = first.start + found
    pieces.push({
      start,
      end: start + value.length,
      upos: (tags[index] ?? 'X') as Upos,
      lemma: lemmas[index] ?? '',
    })
  })
  return align(tokens, pieces)
}

function remember(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    const answer = ask(word)
    answers.set(word, answer)
    return answer
  }
}

/** The same length, with the marks that the library knows. */
function toPlain(text: string): string {
  if (/^[ -~]*$/u.test(text)) return text
  return text
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[“”«»]/gu, '"')
    .replace(/[‐‑]/gu, '-')
    .replace(/[^\S ]/gu, ' ')
}

function align(tokens: readonly Span[], pieces: readonly Piece[]): readonly RawTag[] {
  let from = 0
  return tokens.map((token) => {
    while ((pieces[from]?.end ?? Infinity) <= token.start) from += 1
    const inside: Piece[] = []
    for (let at = from; (pieces[at]?.start ?? Infinity) < token.end; at += 1) {
      const piece = pieces[at]
      if (piece !== undefined) inside.push(piece)
    }
    const only = inside[0]
    if (only === undefined) return { upos: 'X', lemma: '' }
    if (inside.length === 1 && only.start === token.start && only.end === token.end) return only
    return compound(inside)
  })
}

/** A hyphenated word is tagged by its last word; a name in it that stands last makes it a name. */
function compound(pieces: readonly Piece[]): RawTag {
  const words = pieces.filter((piece) => piece.upos !== 'PUNCT')
  const last = words.at(-1)
  if (last === undefined) return { upos: pieces[0]?.upos ?? 'X', lemma: '' }
  return { upos: words.length > 1 && last.upos === 'VERB' ? 'ADJ' : last.upos, lemma: '' }
}
