import { expect, test } from 'vitest'
import { averageLinkage, type Branch } from './averageLinkage.ts'

type Shape = number | readonly [Shape, Shape]

const shapeOf = ({ items, halves }: Branch): Shape =>
  halves === null ? (items[0] ?? -1) : [shapeOf(halves[0]), shapeOf(halves[1])]

test.each<[string, readonly (readonly number[])[], Shape, number]>([
  [
    'two that are alike come first, a third later by its mean to both',
    [
      [1, 0.8, 0.1],
      [0.8, 1, 0.3],
      [0.1, 0.3, 1],
    ],
    [[0, 1], 2],
    0.2,
  ],
  [
    'of two pairs each comes first',
    [
      [1, 0.2, 0.8, 0.2],
      [0.2, 1, 0.2, 0.6],
      [0.8, 0.2, 1, 0.2],
      [0.2, 0.6, 0.2, 1],
    ],
    [
      [0, 2],
      [1, 3],
    ],
    0.2,
  ],
])('%s', (_, rows, shape, likeness) => {
  const root = averageLinkage(rows.length, (a, b) => rows[a]?.[b] ?? 0)
  expect(root === null ? null : shapeOf(root)).toEqual(shape)
  expect(root?.likeness).toBeCloseTo(likeness, 9)
})

test('of nothing there is no tree', () => {
  expect(averageLinkage(0, () => 1)).toBeNull()
})
