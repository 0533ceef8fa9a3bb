import { loadLexicon } from '@fogline/lexicon'
import type { Attribution } from '@fogline/model'
import { expect, test } from 'vitest'
import { findEventMentions } from '../findEventMentions.ts'
import { testInput } from '../testing/testScenes.ts'

const lexicon = loadLexicon()

/** The first "said" as the cue of a party’s words, which run to the end. */
function toAttribution(text: string, entity: string): Attribution {
  const cue = text.indexOf('said')
  return {
    sentence: 0,
    source: { start: 0, end: cue - 1 },
    entity,
    role: null,
    cue: { start: cue, end: cue + 4 },
    content: [{ start: cue + 5, end: text.length }],
    form: 'indirect',
    act: 'assert',
    evidentiality: 'named_source',
    negated: false,
    addressee: null,
    chain: [],
    isAttitude: false,
    by: 'test',
  }
}

test.each<[string, string]>([
  ['Ruritania said that Graustark must release the pilots.', 'REQUEST occurred Ruritania>Graustark'],
  ['Ruritania said it would not meet Graustark.', 'REJECT occurred Ruritania>Graustark'],
  ['Ruritania said that it must rest.', ''],
  ['Ruritania said that Graustark would rest.', ''],
])('%s', async (text, expected) => {
  const input = await testInput(text, lexicon)
  const mentions = [
    ...input.mentions,
    ...[...text.matchAll(/\bit\b/gu)].map((match) => ({
      start: match.index,
      end: match.index + 2,
      text: 'it',
      type: 'country' as const,
      form: 'pronoun' as const,
      entity: 'Ruritania',
      by: 'test',
    })),
  ]
  const found = findEventMentions({ ...input, mentions, attributions: [toAttribution(text, 'Ruritania')] })
  expect(
    found
      .filter((one) => one.by === 'events/plea')
      .map((one) => `${one.type} ${one.status} ${one.actors.join('+')}>${one.recipients.join('+')}`)
      .join('; '),
  ).toBe(expected)
})
