import { expect, test } from 'vitest'
import { toJsonb, toJsonbChunks } from './toJsonb.ts'

test.each<[string, string, string]>([
  ['plain words stay', 'plain "words" \\ \n', 'plain "words" \\ \n'],
  ['a zero is replaced', 'a\0b', 'a\ufffdb'],
  ['a half pair is replaced, a whole one stays', '\udc00 😀', '\ufffd 😀'],
  ['words that look like an escape stay', '\\u0000 \\\\ud800', '\\u0000 \\\\ud800'],
])('%s', (_, given, kept) => {
  expect(JSON.parse(toJsonb({ given }))).toEqual({ given: kept })
  expect(kept).toHaveLength(given.length)
})

test('chunks hold everything in order, and nothing gives no chunk', () => {
  const values = Array.from({ length: 9 }, (_, index) => ({ index, words: 'x'.repeat(1_000_000) }))
  const chunks = toJsonbChunks(values)
  expect(chunks.length).toBeGreaterThan(1)
  expect(chunks.flatMap((chunk) => JSON.parse(chunk) as unknown[])).toEqual(values)
  expect(toJsonbChunks([])).toEqual([])
})
