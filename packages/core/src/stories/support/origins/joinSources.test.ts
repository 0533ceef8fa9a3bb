import { expect, test } from 'vitest'
import { bodiesOf, joinSources, type Voice } from './joinSources.ts'

const voice = (
  type: Voice['type'],
  name: string,
  role: string | null = null,
  country: string | null = null,
): Voice => ({
  type,
  name,
  aliases: [],
  roles: role === null ? [] : [{ text: role, article: 'a' }],
  country,
})

test.each<[string, readonly Voice[], number]>([
  [
    'a spokeswoman and her ministry',
    [
      voice('person', 'Nadia Sefari', 'Foreign Ministry spokeswoman'),
      voice('organisation', "Qasmar's Foreign Ministry"),
    ],
    1,
  ],
  [
    'a minister and another ministry',
    [voice('person', 'Tomas Breel', 'Defence Minister'), voice('organisation', "Qasmar's Foreign Ministry")],
    2,
  ],
  ['a state and its ministry', [voice('country', 'Karsk'), voice('organisation', 'Karsk Defence Ministry')], 1],
  [
    'a state and a ministry that does not say whose it is',
    [voice('country', 'Karsk'), voice('organisation', 'Defence Ministry')],
    1,
  ],
  [
    'a ministry in short and in full',
    [voice('organisation', 'Defence Ministry'), voice('organisation', 'Karsk Defence Ministry')],
    1,
  ],
  [
    'ministries of two states',
    [
      voice('organisation', 'Defence Ministry', null, 'UA'),
      voice('organisation', 'Karsk Defence Ministry', null, 'RU'),
    ],
    2,
  ],
  [
    'a governor by office and by name',
    [voice('unnamed', 'governor of the Lenn region'), voice('person', 'Jorin Pell', 'Governor')],
    1,
  ],
  [
    'a governor and a monitoring mission',
    [voice('person', 'Jorin Pell', 'Governor'), voice('organisation', 'Strait Monitoring Mission')],
    2,
  ],
  ['two states', [voice('country', 'Karsk'), voice('country', 'Tolvania')], 2],
])('%s', (_, voices, expected) => {
  const { keyOf } = joinSources(voices.map((one) => ({ key: one.name, voice: one })))
  expect(new Set(voices.map(({ name }) => keyOf(name))).size).toBe(expected)
})

test('an officer speaks for the one body that speaks beside him, and for none where two do', () => {
  const entity = (name: string) => ({
    ...voice('organisation', name),
    kind: 'entity' as const,
    id: name,
    identifiers: { geonames: null, wikidata: null, iso: null },
    members: [],
    because: '',
    by: '',
  })
  const officer = { key: 'o', voice: voice('person', 'Ivo Rask', 'Colonel') }
  const ministry = entity('Defence Ministry')
  const bodies = (speakers: readonly (typeof ministry)[]) =>
    bodiesOf(officer, { entitiesIn: () => speakers, speakersIn: () => speakers }).map(({ body }) => body.key)
  expect(bodies([ministry])).toEqual(['entity:Defence Ministry'])
  expect(bodies([ministry, entity('General Staff')])).toEqual([])
})
