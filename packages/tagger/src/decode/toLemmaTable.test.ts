import { expect, test } from 'vitest'
import { toLemmaTable } from './toLemmaTable.ts'

const lemmaOf = toLemmaTable(
  '# a note\nVERB\tfire fired fires firing\nVERB\tlie lay lies lying\nVERB\tlay laid lays laying\nVERB\thit hits hitting\n',
)

test.each<[string, string, string | undefined]>([
  ['a form', 'Fired', 'fire'],
  ['a lemma is its own', 'hit', 'hit'],
  ['a lemma that is a form of another stands for the other', 'lay', 'lie'],
  ['what the table does not know', 'sailed', undefined],
])('%s', (_, word, expected) => {
  expect(lemmaOf('VERB', word)).toBe(expected)
})

test('another part of speech is another word', () => {
  expect(lemmaOf('NOUN', 'fires')).toBeUndefined()
})
