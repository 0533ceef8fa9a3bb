import { loadLexicon } from '@fogline/lexicon'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../testing/sentencesOf.ts'
import { testArticle } from '../../testing/testArticle.ts'
import { annotate } from '../annotate.ts'

const lexicon = loadLexicon()

// Written before the rules were run on them. "~" marks a country that the text implies, "-" a side without one.
test.each<[string, string]>([
  ['The mayor of Izmir refused to hand the harbour over to Greek engineers.', 'REJECT occurred ~TR>GR'],
  ['Lawmakers in Seoul voted to cut funds for Japanese textbooks.', ''],
  ['Norway urged Iceland to reopen the fishing grounds.', 'REQUEST occurred NO>IS'],
  ["Portuguese frigates shelled a smugglers' camp near Mindelo, Cape Verde, on Sunday.", 'ASSAULT occurred PT>~CV'],
  ['Police in Nairobi fired tear gas at striking teachers.', 'ASSAULT occurred ~KE>~KE'],
  ['Three soldiers from Chad were kidnapped by gunmen in northern Cameroon.', 'ASSAULT occurred ~CM>TD'],
  ['Finland threatened to expel two diplomats if Belarus does not free a trawler crew.', 'THREATEN occurred FI>BY'],
  ['Vientiane rejected a proposal by Cambodia to share the dam.', 'REJECT occurred LA>KH'],
  ['Canberra said it would send 40 field hospitals to Vanuatu.', 'AGREE planned AU>VU'],
  ['Thousands marched in Lisbon against a Spanish nuclear plant.', 'PROTEST occurred ~PT>ES'],
  ['The governor of Oaxaca declared a curfew after two nights of looting.', 'COERCE occurred ~MX>~MX'],
  ['Hezbollah fired a dozen rockets at a kibbutz in northern Israel.', 'ASSAULT occurred LB>IL'],
  ['Al-Shabaab fighters captured four Burundian peacekeepers outside Baidoa.', 'ASSAULT occurred SO>BI'],
  ['A suicide bomber killed nine worshippers at a mosque in Kano, Nigeria.', 'ASSAULT occurred ~NG>~NG'],
  ['Prime Minister Giorgia Meloni accused Malta of turning away a rescue ship.', 'ACCUSE occurred IT>MT'],
  ['Ethnic Hungarians in Romania demanded schools in their own language.', 'REQUEST occurred ~RO>~RO'],
  ['Denmark is delivering nineteen howitzers to Ukraine.', 'AID occurred DK>UA'],
  ['Morocco denied having bombed a convoy of Algerian trucks.', 'ASSAULT denied MA>DZ'],
  ['The Bush administration said that Fiji must open its market.', 'REQUEST occurred US>FJ'],
])('%s', async (text, expected) => {
  const { eventMentions, entities } = annotate(testArticle(text), { lexicon, sentences: await sentencesOf(text) })
  const countryOf = new Map(entities.map(({ id, country }) => [id, country]))
  const [first] = eventMentions
  const side = (ids: readonly string[], name: 'actor' | 'recipient'): string =>
    first?.implied?.filter((one) => one.side === name).map(({ country }) => `~${country}`)[0] ??
    ids.flatMap((id) => countryOf.get(id) ?? [])[0] ??
    '-'
  const found =
    first === undefined
      ? ''
      : `${first.type} ${first.status} ${side(first.actors, 'actor')}>${side(first.recipients, 'recipient')}`
  expect(found).toBe(expected)
})
