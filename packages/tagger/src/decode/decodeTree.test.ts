import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeTree } from './decodeTree.ts'

type Arc = readonly [head: number, score: number]
const toOptions = (rows: readonly (readonly Arc[])[]) =>
  rows.map((row) => row.map(([head, score]) => ({ head, score })))

test.each<[string, readonly (readonly Arc[])[], readonly number[]]>([
  [
    'the best heads, where they make a tree',
    [
      [
        [0, 1],
        [2, 5],
      ],
      [
        [0, 4],
        [1, 2],
      ],
    ],
    [2, 0],
  ],
  [
    'the better of two roots',
    [
      [
        [0, 5],
        [2, 4],
      ],
      [
        [0, 5],
        [1, 1],
      ],
    ],
    [2, 0],
  ],
  [
    'a cycle opened where it costs least',
    [
      [
        [0, 1],
        [2, 9],
      ],
      [
        [0, 3],
        [1, 9],
      ],
    ],
    [2, 0],
  ],
  ['a word with nowhere to go hangs somewhere', [[[0, 3]], [[0, 1]]], [0, 1]],
  ['one word', [[[0, 3]]], [0]],
])('%s', (_, rows, heads) => {
  expect(decodeTree(toOptions(rows))).toEqual(heads)
})

/** The best of all trees with one root, by trying each. */
function bestScore(rows: readonly (readonly number[])[]): number {
  const size = rows.length
  let best = -Infinity
  const heads: number[] = []
  const isTree = (): boolean =>
    heads.filter((head) => head === 0).length === 1 &&
    heads.every((_, word) => {
      let at = word
      for (let step = 0; step < size && at >= 0; step += 1) at = (heads[at] ?? 0) - 1
      return at < 0
    })
  const choose = (word: number, score: number): void => {
    if (word === size) {
      if (isTree()) best = Math.max(best, score)
      return
    }
    for (let head = 0; head <= size; head += 1) {
      heads[word] = head
      if (head !== word + 1) choose(word + 1, score + (rows[word]?.[head] ?? 0))
    }
  }
  choose(0, 0)
  return best
}

describe('any scores', () => {
  const scores = fc.integer({ min: 1, max: 5 }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size + 1, maxLength: size + 1 }), {
      minLength: size,
      maxLength: size,
    }),
  )

  test('give a tree with one root, the best where no more than three words compete for it', () => {
    fc.assert(
      fc.property(scores, (rows) => {
        const heads = decodeTree(
          rows.map((row, word) => row.map((score, head) => ({ head, score })).filter(({ head }) => head !== word + 1)),
        )
        expect(heads.filter((head) => head === 0)).toHaveLength(1)
        const score = heads.reduce((sum, head, word) => sum + (rows[word]?.[head] ?? 0), 0)
        if (rows.length <= 3) expect(score).toBe(bestScore(rows))
      }),
      { seed: 20, numRuns: 300 },
    )
  })
})
