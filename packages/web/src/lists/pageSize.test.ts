import { expect, test } from 'vitest'
import { pagesOf, toListPath } from './pageSize.ts'

test.each([
  [0, 1],
  [1, 1],
  [100, 1],
  [101, 2],
  [100_000, 1000],
])('%i rows are %i pages', (total, pages) => {
  expect(pagesOf(total)).toBe(pages)
})

test('a page is asked for with its filters, empty ones left out', () => {
  expect(toListPath('/stories', 1)).toBe('/stories?limit=100')
  expect(toListPath('/entities', 3, { q: 'Karsk & harbour', type: '' })).toBe(
    '/entities?limit=100&offset=200&q=Karsk+%26+harbour',
  )
})
