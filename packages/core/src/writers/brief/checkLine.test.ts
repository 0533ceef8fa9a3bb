import { expect, test } from 'vitest'
import { checkLine } from './checkLine.ts'

const evidence = (...texts: readonly string[]) =>
  texts.map((text) => ({ article: 'a', start: 0, end: text.length, text }))

test.each<[string, string, readonly string[]]>([
  [
    'the sentence itself',
    'The port authority of Karsk counted at least 12 dead on Friday.',
    ['The port authority of Karsk counted at least 12 dead on Friday.'],
  ],
  ['a number in words', 'Karsk counted 12 dead.', ['Karsk counted twelve dead.']],
  ['a scaled number', 'Varn pledged $2.2 billion.', ['Varn pledged $2.2 billion in aid.']],
  [
    'a name from a second sentence',
    'Governor Ilse Brandt counted 12 dead.',
    ['She counted 12 dead.', 'Governor Ilse Brandt spoke at noon.'],
  ],
  [
    'a denial kept',
    'Varn has not confirmed the loss of the bridge.',
    ['Varn has not confirmed the loss of the bridge.'],
  ],
])('grounded: %s', (_, text, sentences) => {
  expect(checkLine({ text, evidence: evidence(...sentences) })).toEqual([])
})

test.each<[string, string, readonly string[], string]>([
  ['no evidence at all', 'Karsk fell.', [], 'no-evidence'],
  ['another number', 'Karsk counted 21 dead.', ['Karsk counted 12 dead.'], 'number'],
  ['a number that the text only has as a part', 'Karsk counted 2 dead.', ['Karsk counted 12 dead.'], 'number'],
  ['another scale', 'Varn pledged 2.2 million.', ['Varn pledged 2.2 billion.'], 'number'],
  ['a name from nowhere', 'Brandt counted 12 dead.', ['The governor counted 12 dead.'], 'name'],
  ['another country', 'Northern Varn shelled Karsk.', ['Southern Varn shelled Karsk.'], 'name'],
  ['a date from nowhere', 'Karsk counted 12 dead on Friday.', ['Karsk counted 12 dead.'], 'date'],
  ['another month', 'It fell in June.', ['It fell in July.'], 'date'],
  ['a negation added', 'Karsk did not count the dead.', ['Karsk did count the dead.'], 'negation'],
  [
    'a negation lost',
    'Varn confirmed the loss of the bridge.',
    ['Varn has not confirmed the loss of the bridge.'],
    'negation',
  ],
  ['a denial lost', 'Varn shelled the bridge.', ['Varn denied shelling, and never shelled the bridge.'], 'negation'],
])('refused: %s', (_, text, sentences, kind) => {
  expect(checkLine({ text, evidence: evidence(...sentences) }).map((refusal) => refusal.kind)).toContain(kind)
})
