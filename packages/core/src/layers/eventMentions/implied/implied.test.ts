import { loadLexicon } from '@fogline/lexicon'
import type { EventMention } from '@fogline/model'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../../testing/sentencesOf.ts'
import { testArticle } from '../../../testing/testArticle.ts'
import { testRules } from '../../../testing/testRules.ts'
import { annotate } from '../../annotate.ts'
import { toScenes } from '../toScenes.ts'
import { findOnlyCountry } from './findOnlyCountry.ts'
import type { ImpliedInput } from './impliedInput.ts'
import { impliedRules } from './impliedRules.ts'
import { toImpliedInput } from './imply.ts'

const lexicon = loadLexicon()

async function read(text: string) {
  const article = testArticle(text)
  return { article, ...annotate(article, { lexicon, sentences: await sentencesOf(text) }), lexicon }
}

/** The first event's first side without a country: who acts, else to whom. */
async function toInput(text: string): Promise<ImpliedInput> {
  const input = await read(text)
  const [scene] = toScenes(input)
  const { implied: _, ...mention }: EventMention = input.eventMentions[0] ?? (undefined as never)
  if (scene === undefined || mention.type === undefined) throw new Error(`no event in: ${text}`)
  const only = findOnlyCountry(input, { within: null, told: input.eventMentions })
  const found = (['actor', 'recipient'] as const).flatMap(
    (side) => toImpliedInput(mention, { side, scene, only, places: mention.places }) ?? [],
  )
  const [first] = found
  if (first === undefined) throw new Error(`nothing is open in: ${text}`)
  return first
}

testRules('implied countries', impliedRules, toInput)

test.each<[string, readonly string[]]>([
  ['Demonstrators in Nairobi blocked a bridge.', ['actor KE: Nairobi', 'recipient KE: Nairobi']],
  ['Norwegian farmers blocked a bridge.', ['recipient NO: Norwegian farmers']],
  ['The United Nations suspended aid deliveries in Basra.', ['recipient IQ: Basra']],
  ['Norway accused Chad of shelling a village.', []],
])('%s', async (text, expected) => {
  const [mention] = (await read(text)).eventMentions
  const found = mention?.implied?.map(
    ({ side, country, start, end }) => `${side} ${country}: ${text.slice(start, end)}`,
  )
  expect(found ?? []).toEqual(expected)
})
