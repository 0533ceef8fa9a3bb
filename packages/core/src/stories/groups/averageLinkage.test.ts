import { expect, test } from 'vitest'
import { averageLinkage } from './averageLinkage.ts'

const similarity = (rows: readonly (readonly number[])[]) => (a: number, b: number) => rows[a]?.[b] ?? 0

test.each<[string, readonly (readonly number[])[], number, readonly (readonly number[])[]]>([
  [
    'two that are alike are joined, a third stays apart',
    [
      [1, 0.8, 0.1],
      [0.8, 1, 0.1],
      [0.1, 0.1, 1],
    ],
    0.5,
    [[0, 1], [2]],
  ],
  [
    'a chain is not a group: the mean decides',
    [
      [1, 0.8, 0],
      [0.8, 1, 0.6],
      [0, 0.6, 1],
    ],
    0.5,
    [[0, 1], [2]],
  ],
  [
    'a lower threshold joins all',
    [
      [1, 0.8, 0.3],
      [0.8, 1, 0.6],
      [0.3, 0.6, 1],
    ],
    0.2,
    [[0, 1, 2]],
  ],
])('%s', (_, rows, threshold, expected) => {
  expect(averageLinkage(rows.length, similarity(rows), threshold)).toEqual(expected)
})
