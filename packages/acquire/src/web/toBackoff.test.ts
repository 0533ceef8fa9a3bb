import { expect, test } from 'vitest'
import { toBackoff } from './toBackoff.ts'

const backoff = { base: 1000, cap: 60_000 }

test.each<[string, number, number, number]>([
  ['the first failure: up to the base', 1, 0.999999, 1000],
  ['half of it, by chance', 1, 0.5, 500],
  ['the third: up to four times as long', 3, 0.5, 2000],
  ['never more than the cap', 12, 0.999999, 60_000],
  ['nor after very many failures', 5000, 0.5, 30_000],
  ['chance may say at once', 4, 0, 0],
])('%s', (_, failures, chance, expected) => {
  expect(toBackoff(backoff, failures, () => chance)).toBe(expected)
})
