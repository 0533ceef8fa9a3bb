import { expect, test } from 'vitest'
import { placeRemovals } from './placeRemovals.ts'

const article = (id: string, index: number, blocks: number) => ({
  id,
  index,
  blocks: Array.from({ length: blocks }, (_, at) => ({ kind: 'paragraph' as const, start: at * 10, end: at * 10 + 8 })),
})

const cut = (...orders: number[]) =>
  orders.map((order) => ({ order, text: `line ${order}`, reason: 'menu', by: 'rule' }))

const place = (orders: number[], id: string) =>
  placeRemovals(cut(...orders), [article('second', 1, 2), article('first', 0, 3)], id).map(({ order, before }) => [
    order,
    before,
  ])

// Lines of the page: 0 cut, 1–2 kept, 3 cut, 4 kept | 5–6 cut, 7–8 kept, 9 cut
test('a piece stands before the block that follows it', () => {
  expect(place([0, 3, 5, 6, 9], 'first')).toEqual([
    [0, 0],
    [3, 2],
  ])
})

test('what stands between two articles belongs to the later, what stands last to the last', () => {
  expect(place([0, 3, 5, 6, 9], 'second')).toEqual([
    [5, 0],
    [6, 0],
    [9, null],
  ])
})

test('nothing was cut', () => {
  expect(place([], 'first')).toEqual([])
})
