import { expect, test } from 'vitest'
import { matchSpans } from './matchSpans.ts'

const marked = [
  { start: 0, end: 5 },
  { start: 0, end: 12 },
  { start: 20, end: 30 },
]
const found = [
  { start: 0, end: 12 },
  { start: 25, end: 28 },
]

test.each<['exact' | 'overlapping', readonly (readonly [number, number])[]]>([
  ['exact', [[1, 0]]],
  [
    'overlapping',
    [
      [1, 0],
      [2, 1],
    ],
  ],
])('%s', (how, pairs) => {
  expect(matchSpans(marked, found, how)).toEqual(pairs.map(([a, b]) => [marked[a], found[b]]))
})
