import type { Break, Piece } from './splitEntries.ts'

/** Entries read at once: more are hardly faster, and all of them stand in memory. */
const batchSize = 100
const batchLength = 500_000

/** Entries to be read together; `first` is the position of the first. */
export interface Batch {
  readonly kind: 'batch'
  readonly texts: readonly string[]
  readonly first: number
}

/** Entries in lots; one that is too long stands alone, and so does the place where the feed breaks off. */
export function* toBatches(pieces: Iterable<Piece>): Generator<Batch | Break> {
  let first = 1
  let texts: string[] = []
  let length = 0
  for (const piece of pieces) {
    const added = piece.kind === 'entry' ? piece.text.length : 0
    if (texts.length === batchSize || (texts.length > 0 && length + added > batchLength)) {
      yield { kind: 'batch', texts, first }
      first += texts.length
      texts = []
      length = 0
    }
    length += added
    if (piece.kind === 'entry') texts.push(piece.text)
    if (piece.kind !== 'break') continue
    if (texts.length > 0) yield { kind: 'batch', texts, first }
    yield piece
    return
  }
  if (texts.length > 0) yield { kind: 'batch', texts, first }
}
