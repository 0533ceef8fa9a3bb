import { expect, test } from 'vitest'
import { isSeat } from './isSeat.ts'

test.each<[string, boolean]>([
  ['Kyiv', true],
  ['KIEV', true],
  ['the United Kingdom', true],
  ['U.S.', true],
  ['Türkiye', true],
  ['Cote d’Ivoire', true],
  ['Port - au - Prince', true],
  ['Washington , D.C.', true],
  ['Ukraine ’s', true],
  ['Ardel Quay', false],
  ['Lyon', false],
])('%s: %s', (words, expected) => {
  expect(isSeat(words.split(' '))).toBe(expected)
})
