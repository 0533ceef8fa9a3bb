import { expect, test } from 'vitest'
import { sentencesOf } from '../../testing/sentencesOf.ts'
import { standsForSomebody } from './standsForSomebody.ts'
import { toPart } from './toPart.ts'

test.each<[string, string, 'state' | 'other', boolean]>([
  ['Norway urged France to withdraw its troops.', 'Norway', 'state', true],
  ['Norway urged France to withdraw its troops.', 'France', 'state', true],
  ['Norway signed a treaty with France on Monday.', 'France', 'state', true],
  ['The missiles were supplied by Norway last year.', 'Norway', 'state', true],
  ['The president of Norway arrived on Monday.', 'Norway', 'state', true],
  ['Norway lies in the north.', 'Norway', 'state', false],
  ['The storm crossed Norway on Monday.', 'Norway', 'state', false],
  ['Bavaria accused the ministry of lying.', 'Bavaria', 'other', true],
  ['Bavaria has many lakes.', 'Bavaria', 'other', false],
])('%s: %s', async (text, name, kind, expected) => {
  const [sentence] = await sentencesOf(text)
  const at = sentence?.tokens.findIndex((token) => token.text === name) ?? -1
  if (sentence === undefined) throw new Error('no sentence')
  const span = { start: text.indexOf(name), end: text.indexOf(name) + name.length }
  const value = { name, country: null, places: [], isSeat: false }
  expect(standsForSomebody(toPart({ span, value, by: 'test', sentence, first: at, last: at }), kind)).toBe(expected)
})
