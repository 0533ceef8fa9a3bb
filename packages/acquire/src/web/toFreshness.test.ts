import { expect, test } from 'vitest'
import { toFreshness } from './toFreshness.ts'

test.each<[string, string | null, number | null]>([
  ['seconds become milliseconds', 'max-age=600', 600_000],
  ['among others, in any case', 'public, Max-Age="30"', 30_000],
  ['what is for shared caches does not count', 's-maxage=600', null],
  ['what must not be kept is not fresh', 'no-cache, max-age=600', null],
  ['no number', 'max-age=soon', null],
  ['a very long time becomes a week', 'max-age=99999999999', 604_800_000],
  ['no header', null, null],
])('%s', (_, header, expected) => {
  expect(toFreshness(header)).toBe(expected)
})
