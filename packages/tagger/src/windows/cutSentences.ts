import type { GivenSentence } from '../openWordTagger.ts'
import type { PieceTable } from '../pieces/toPieceTable.ts'
import { cutWindows } from './cutWindows.ts'
import { forced, type Window, type WindowWord } from './window.ts'

/** Pieces that the graph takes, less the two around them. */
const most = 510

/** Given sentences as windows: their edges stand, unless one is longer than the graph takes. */
export function cutSentences(sentences: readonly GivenSentence[], pieces: PieceTable): Iterable<Window> {
  return cutWindows(wordsOf(sentences), { pieces, most })
}

function* wordsOf(sentences: readonly GivenSentence[]): Generator<WindowWord> {
  let end = 0
  for (const { words, gaps } of sentences) {
    for (const [at, text] of words.entries()) {
      const gap = gaps[at] ?? 1
      const start = end + (gap === 0 || end === 0 ? 0 : 1)
      end = start + text.length
      yield { text, start, end, gap, edge: at === 0 ? forced : -forced }
    }
  }
}
