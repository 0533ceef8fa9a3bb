import { expect, test } from 'vitest'
import { sayPair } from './admiralty.ts'
import { sayCounts } from './sayCounts.ts'

test.each([
  [{ articles: 3, named: 1 }, '3 articles, 1 origin'],
  [{ articles: 1, named: 0 }, '1 article, no origin named'],
  [{ articles: 0, named: 0 }, 'told by a digest only, no origin named'],
])('%o: %s', (support, words) => {
  expect(sayCounts(support)).toBe(words)
})

test('a pair is told in words', () => {
  expect(sayPair({ reliability: 'B', credibility: 3 })).toBe('B3: source usually reliable, information possibly true')
})
