import type { Chunk } from './chunk.ts'
import type { ParsedSentence } from './scene.ts'

/** Where in the sentence's chunks the one stands that holds a phrase's head; -1 where none does. */
export function indexOfChunk(
  { chunks }: Pick<ParsedSentence, 'chunks'>,
  phrase: Pick<Chunk, 'head'> | null | undefined,
): number {
  return phrase == null ? -1 : chunks.findIndex(({ from, to }) => from <= phrase.head && phrase.head < to)
}
