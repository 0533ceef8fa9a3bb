import type { Evidence, Mention } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import type { ContentIndex } from './contentIndex.ts'
import { leansOnOthers, nameSubject } from './nameSubject.ts'

const text = 'Governor Ilse Brandt spoke in Karsk. She closed the port. After Nara Voss left, she returned.'
const at = (words: string, from = 0): { readonly start: number; readonly end: number; readonly text: string } => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length, text: words }
}
const mention = (words: string, form: Mention['form']): Mention => ({
  ...at(words),
  form,
  type: 'person',
  entity: words === 'Nara Voss' ? 'voss' : 'brandt',
  by: '',
})
const sentences = [
  'Governor Ilse Brandt spoke in Karsk.',
  'She closed the port.',
  'After Nara Voss left, she returned.',
]
const evidence = (words: string): Evidence => ({ article: 'a', ...at(words) })
const index = {
  reading: () => ({
    layers: {
      mentions: [
        mention('Ilse Brandt', 'name'),
        mention('Nara Voss', 'name'),
        mention('She', 'pronoun'),
        mention('she', 'pronoun'),
      ],
    },
  }),
  sentenceAt: (_: string, position: number) =>
    sentences.map(evidence).find(({ start, end }) => start <= position && position < end),
} as unknown as ContentIndex

describe('nameSubject', () => {
  test('a pronoun that begins a sentence gives way to the name, and the sentence that names is cited', () => {
    expect(nameSubject(evidence('She closed the port.'), index)).toEqual({
      text: '[Ilse Brandt] closed the port.',
      evidence: [evidence('She closed the port.'), evidence('Governor Ilse Brandt spoke in Karsk.')],
    })
  })

  test('behind another name it stays', () => {
    const sentence = evidence('After Nara Voss left, she returned.')
    expect(nameSubject(sentence, index)).toEqual({ text: sentence.text, evidence: [sentence] })
  })
})

test.each<[string, boolean]>([
  ['She closed the port.', true],
  ['Last month it fired nine.', true],
  ['Police held 12 of them.', true],
  ['The governor said that she would return.', false],
])('%s leans on others: %s', (sentence, expected) => {
  expect(leansOnOthers(sentence)).toBe(expected)
})
