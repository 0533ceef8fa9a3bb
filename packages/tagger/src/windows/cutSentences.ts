import type { GivenSentence } from '../openWordTagger.ts'
import type { PieceTable } from '../pieces/toPieceTable.ts'
import { cutWindows } from './cutWindows.ts'
import { forced, type Window, type WindowWord } from './window.ts'

/** Given sentences as windows: their edges stand, so a longer one than the graph takes is an error of the caller's. */
export function cutSentences(sentences: readonly GivenSentence[], pieces: PieceTable): Iterable<Window> {
  return cutWindows(wordsOf(sentences), pieces)
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
