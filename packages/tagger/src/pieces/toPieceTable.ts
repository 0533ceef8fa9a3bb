import { splitParts } from './splitParts.ts'

const mostPieces = 16
const longestPart = 100
/** Of an endless word only the beginning is read: sixteen pieces are full by then, or the word is unknown. */
const longestRead = 2000
/** Words whose pieces are remembered: nearly all of a day's news. */
const mostKept = 20_000

/** Word pieces of one word, as numbers of lines in the vocabulary. */
export interface PieceTable {
  readonly start: number
  readonly end: number
  readonly piecesOf: (word: string) => readonly number[]
}

interface Vocabulary {
  readonly index: ReadonlyMap<string, number>
  readonly longest: number
  readonly unknown: number
}

/** BERT's uncased word pieces over a vocabulary with one piece a line: the longest match from the left. */
export function toPieceTable(vocabulary: string): PieceTable {
  const index = new Map(vocabulary.split('\n').map((piece, at) => [piece, at]))
  index.delete('')
  const longest = Math.max(...[...index.keys()].map((piece) => piece.length))
  const numberOf = (piece: string): number => index.get(piece) ?? 0
  const known: Vocabulary = { index, longest, unknown: numberOf('[UNK]') }
  const kept = new Map<string, readonly number[]>()
  const piecesOf = (word: string): readonly number[] => {
    const found = kept.get(word)
    if (found !== undefined) return found
    const pieces = encode(word, known)
    if (kept.size >= mostKept) kept.clear()
    if (word.length < longestPart) kept.set(word, pieces)
    return pieces
  }
  return { start: numberOf('[CLS]'), end: numberOf('[SEP]'), piecesOf }
}

function encode(word: string, known: Vocabulary): readonly number[] {
  const pieces: number[] = []
  for (const part of splitParts(word.slice(0, longestRead))) {
    if (pieces.length >= mostPieces) break
    pieces.push(...match(part, known))
  }
  return pieces.length === 0 ? [known.unknown] : pieces.slice(0, mostPieces)
}

function match(part: string, { index, longest, unknown }: Vocabulary): readonly number[] {
  if (part.length > longestPart && Array.from(part).length > longestPart) return [unknown]
  const pieces: number[] = []
  let at = 0
  while (at < part.length) {
    const prefix = at === 0 ? '' : '##'
    let end = Math.min(part.length, at + longest)
    while (end > at && !index.has(prefix + part.slice(at, end))) end -= 1
    if (end === at) return [unknown]
    pieces.push(index.get(prefix + part.slice(at, end)) ?? unknown)
    at = end
  }
  return pieces
}
