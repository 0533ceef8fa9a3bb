import type { Span } from '@fogline/model'
import type { GoldWord } from './goldText.ts'

/** What stands before a word: nothing, a space, or the edge of a paragraph. */
export type Before = '' | ' ' | '\n\n'

/** A word before it has a place in a text. */
export interface LooseWord {
  readonly text: string
  readonly before: Before
}

/** A text made of words, for corpora that keep words and not the text; what is before the first word does not count. */
export function layOut<Loose extends LooseWord>(
  sentences: readonly (readonly Loose[])[],
): {
  readonly text: string
  readonly blocks: readonly Span[]
  readonly sentences: readonly (readonly (Omit<Loose, 'before'> & GoldWord)[])[]
} {
  const pieces: string[] = []
  const starts: number[] = []
  let at = 0
  const placed = sentences.map((words) =>
    words.map(({ before, ...word }) => {
      const gap = at === 0 ? '' : before
      if (at === 0 || gap === '\n\n') starts.push(at + gap.length)
      pieces.push(gap, word.text)
      const start = at + gap.length
      at = start + word.text.length
      return { ...word, start, end: at }
    }),
  )
  const text = pieces.join('')
  const blocks = starts.map((start, index) => ({ start, end: (starts[index + 1] ?? text.length + 2) - 2 }))
  return { text, blocks, sentences: placed }
}
