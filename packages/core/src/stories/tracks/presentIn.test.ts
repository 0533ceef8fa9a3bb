import type { PlaceReference } from '@fogline/model'
import { expect, test } from 'vitest'
import { testArticle } from '../../testing/testArticle.ts'
import { toScene } from '../scene/toScene.ts'
import { presentIn } from './presentIn.ts'
import { testCase } from './testing/testCase.ts'

/** Where the figure at the head of the text is, if the reader takes the named place for it. */
function stateIn(text: string, name: string, kind: PlaceReference['kind'], country: string | null): string | null {
  const start = text.indexOf(name)
  const place: PlaceReference = {
    start,
    end: start + name.length,
    id: 'place',
    text: name,
    name,
    geonames: null,
    country,
    kind,
    latitude: null,
    longitude: null,
    precision: null,
    use: 'event',
    by: 'test',
  }
  const layers = { sentences: [], entities: [], mentions: [], places: [place], times: [], figures: [] }
  const reading = {
    article: testArticle(text),
    fingerprint: { article: 'a', textId: 't', words: 1, shingles: [], bands: [] },
    layers: { ...layers, quotations: [], attributions: [], eventMentions: [] },
    statements: [],
  }
  const { figure } = testCase({ id: 'f', low: 900, high: 900 })
  const sentence = { start: 0, end: text.length, text }
  const scene = toScene({ readings: [reading], copies: [], entities: [] })
  return presentIn({ ...figure, article: 'a', sentence, place: 'place' }, scene)?.key ?? null
}

test.each<[string, string, PlaceReference['kind'], string | null, string | null]>([
  ['900 soldiers are in Norway.', 'Norway', 'country', 'NO', 'NO'],
  ['900 soldiers are in Tromso.', 'Tromso', 'city', 'NO', 'NO'],
  ['900 soldiers stand near the border with Norway.', 'Norway', 'country', 'NO', null],
  ['900 soldiers may join the war in Norway.', 'Norway', 'country', 'NO', null],
  ['900 soldiers came from Norway.', 'Norway', 'country', 'NO', null],
  ['900 soldiers are in Hollin.', 'Hollin', 'unknown', null, null],
])('%s', (text, name, kind, country, expected) => {
  expect(stateIn(text, name, kind, country)).toBe(expected)
})
