import { expect, test } from 'vitest'
import { cutWords } from './cutWords.ts'
import { readRe3d } from './readRe3d.ts'

test.each<[string, string]>([
  ['Gen. Torrin didn’t say 1,200.50 fell.', 'Gen . Torrin did n’t say 1,200.50 fell .'],
  ['It rained. “Go!” She went.', 'It rained . | “ Go ! ” | She went .'],
  ['Ardel Quay\nthe 21st at 14:30', 'Ardel Quay | the 21 st at 14:30'],
  ['U.S. forces. 12 fell', 'U.S. forces . | 12 fell'],
  ["Kalm's über-café", "Kalm 's über - café"],
])('%s', (text, cut) => {
  const sentences = cutWords(text)
  expect(sentences.map((words) => words.map((word) => word.text).join(' ')).join(' | ')).toBe(cut)
  for (const { start, end, text: word } of sentences.flat()) expect(text.slice(start, end)).toBe(word)
})

test('refused guesses, common nouns and what a longer name holds are left out; a name is as wide as its words', () => {
  const text = 'Soldiers of the Kalm Guard fired T-72 tanks and mortars near Vesmar.'
  const entity = (value: string, type: string, confidence = 1) => ({
    documentId: 'x',
    begin: text.indexOf(value),
    end: text.indexOf(value) + value.length,
    type,
    confidence,
  })
  const entities = [
    entity('Kalm', 'Location'),
    entity('Kalm Guard', 'Organisation'),
    entity('fired', 'Organisation'),
    entity('-72 tank', 'MilitaryPlatform'),
    entity('mortars', 'Weapon'),
    entity('Vesmar', 'Location', 0),
    entity('near', 'Temporal'),
  ]
  const [read] = readRe3d({
    documents: `\ufeff${JSON.stringify([{ _id: 'x', text }])}`,
    entities: JSON.stringify(entities),
  })
  expect(read?.names.map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
    ['Kalm Guard', 'organisation'],
    ['-72 tanks', 'equipment'],
    ['mortars', 'equipment'],
  ])
})
