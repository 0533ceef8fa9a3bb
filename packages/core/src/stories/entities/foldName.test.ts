import { expect, test } from 'vitest'
import { foldName } from './foldName.ts'

test.each<[string, string, string]>([
  ['transliterations of one ending', 'Orlenskyy', 'Orlenskiy'],
  ['hyphen and space', 'Han Jae-ho', 'Han Jae Ho'],
  ['a title', 'President Ada Moreau', 'Ada Moreau'],
  ['diacritics', 'Pål Brodén', 'Pal Broden'],
])('%s: the same', (_, a, b) => {
  expect(foldName(a)).toBe(foldName(b))
})

test('two people stay two', () => {
  expect(foldName('Anna Varga')).not.toBe(foldName('Anton Varga'))
})
