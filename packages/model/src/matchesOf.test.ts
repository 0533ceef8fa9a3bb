import { expect, test } from 'vitest'
import { matchesOf } from './matchesOf.ts'

test.each<[string, RegExp, string]>([
  ['finds each in order', /\d+/g, '12 of 345'],
  ['nothing', /\d+/g, 'none'],
  ['empty matches', /x*/g, 'axb'],
  ['empty matches between surrogates', /x*/gu, 'a😀b'],
  ['empty matches inside a surrogate pair without the flag u', /x*/g, 'a😀b'],
  ['look-behind', /(?<=a)b?/dg, 'abaab'],
])('as matchAll: %s', (_, pattern, text) => {
  const plain = (matches: readonly RegExpExecArray[]) => matches.map((match) => [match.index, ...match])
  expect(plain(matchesOf(text, pattern))).toEqual(plain([...text.matchAll(pattern)]))
  expect(plain(matchesOf(text, pattern))).toEqual(plain([...text.matchAll(pattern)]))
})
