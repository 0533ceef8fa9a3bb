import { expect, test } from 'vitest'
import { cutWindows } from './cutWindows.ts'
import { forced, type WindowWord } from './window.ts'

/** One piece a letter. */
const pieces = { start: 1, end: 2, piecesOf: (word: string) => Array.from(word, () => 3) }

/** `|` before a word: a sentence likely begins there. */
function sizesOf(text: string): readonly number[] {
  const words = text.split(' ').map(
    (word, at): WindowWord => ({
      text: word.replace('|', ''),
      start: at,
      end: at + 1,
      gap: 1,
      edge: word.startsWith('|') ? 3 : 0,
    }),
  )
  const windows = [...cutWindows(words, { pieces, most: 240 })]
  for (const [first] of windows) expect(first?.edge).toBe(forced)
  return windows.map((window) => window.length)
}

test.each<[string, string, readonly number[]]>([
  ['sentences stand together as long as they fit', '|aa a |b b b |cc', [6]],
  [
    'a window ends at the last edge before its limit',
    `|${'a '.repeat(50)}|${'b '.repeat(50)}|${'c '.repeat(50)}c`,
    [100, 51],
  ],
  ['a run without an edge is longer, but not endless', 'a '.repeat(500).trim(), [240, 240, 20]],
  ['a word that is too long alone stands alone', `a ${'b'.repeat(250)} c`, [1, 1, 1]],
])('%s', (_, text, sizes) => {
  expect(sizesOf(text)).toEqual(sizes)
})
