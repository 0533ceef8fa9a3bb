import type { Upos } from '@fogline/model'
import { expect, test } from 'vitest'
import { toLemmaTable } from './toLemmaTable.ts'

const lemmaOf = toLemmaTable(
  '# a note\nVERB\tfire fired fires firing\nVERB\tfound founded founding\nVERB\tfind finds finding\nVERB\thit hits hitting\n',
)

test.each<[string, Upos, string, string, string]>([
  ['a form', 'VERB', 'Fired', 'fir', 'fire'],
  ['a lemma of which the edit makes no word', 'VERB', 'hit', 'h', 'hit'],
  ['a lemma that may be a form of another', 'VERB', 'found', 'find', 'find'],
  ['what the table does not know', 'VERB', 'Vesmared', 'vesmar', 'vesmar'],
  ['another part of speech', 'NOUN', 'fires', 'fire', 'fire'],
  ['a numeral is as written', 'NUM', '1,200', '1000', '1,200'],
  ['a mark is as written', 'PUNCT', '–', '-', '–'],
])('%s', (_, upos, word, edited, expected) => {
  expect(lemmaOf(upos, word, edited)).toBe(expected)
})
