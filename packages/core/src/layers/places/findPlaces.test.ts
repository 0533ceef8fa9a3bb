import type { PlaceReference } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import { findPlaces } from './findPlaces.ts'
import { toTestInput } from './testing/testPlaces.ts'

function find(text: string, name: string): PlaceReference | undefined {
  return findPlaces(toTestInput(text)).find((place) => place.text === name)
}

describe('which place is meant', () => {
  test.each<[string, string, Partial<PlaceReference>]>([
    ['They met in Orel.', 'Orel', { country: 'BM', kind: 'city' }],
    ['They met in Orel in Arvania.', 'Orel', { country: 'AV', kind: 'city', geonames: 2 }],
    ['They met in the Arvanian city of Orel.', 'Orel', { country: 'AV', geonames: 2 }],
    ["They met in Arvania's Orel region.", 'Orel', { country: 'AV', kind: 'region', precision: 90_000 }],
    ['They met in the Orel and Tharn regions of Arvania.', 'Orel', { kind: 'region', country: 'AV' }],
    ['They met in the Tharn region. Orel fell.', 'Orel', { country: 'AV', geonames: 2 }],
    ['They met in Orel in the Tharn region.', 'Orel', { country: 'AV' }],
    [
      'They took three villages in the Tharn region, including Unlisted.',
      'Unlisted',
      { country: 'AV', kind: 'unknown', latitude: null, precision: null },
    ],
    ['They met in Smallton, far from Arvania.', 'Smallton', { kind: 'unknown', latitude: null, geonames: null }],
    ['They met in Smallton.', 'Smallton', { kind: 'city', precision: 3000 }],
    ['Ships crossed the Grey Strait.', 'Grey Strait', { kind: 'water', country: null, geonames: null }],
    ['Talks ended in Arvania.', 'Arvania', { kind: 'country', precision: 300_000 }],
  ])('%s %s', (text, name, expected) => {
    expect(find(text, name)).toMatchObject(expected)
  })
})

describe('how a place is used', () => {
  test.each<[string, string, PlaceReference['use']]>([
    ['Drones struck Tharn at dawn.', 'Tharn', 'event'],
    ['Drones fell in Tharn, Orel and Smallton.', 'Orel', 'event'],
    ['There was an attack on Tharn.', 'Tharn', 'event'],
    ["They met in Arvania's Tharn region.", 'Arvania', 'mentioned'],
    ["They met in Arvania's Tharn region.", 'Tharn', 'event'],
    ['Kalm said nothing.', 'Kalm', 'metonym'],
    ['Arvania sent ships.', 'Arvania', 'metonym'],
    ["Kalm's forces left.", 'Kalm', 'metonym'],
    ['Ties between Kalm and Stavn froze.', 'Stavn', 'metonym'],
    ['Kalm-backed groups left.', 'Kalm', 'metonym'],
    ['The road to Tharn is open.', 'Tharn', 'mentioned'],
    ['Tharn, Jan. 6 (Newswire) — The river rose.', 'Tharn', 'dateline'],
    ['For release THARN, Arvania (Jan. 6, 2021) A river rose.', 'Arvania', 'dateline'],
    ['Tharn, Arvania (Jan. 6) In Orel a river rose.', 'Tharn', 'dateline'],
    ['Tharn, Arvania (Jan. 6) In Orel a river rose.', 'Orel', 'event'],
    ['Kalm (pop. 9,000) is near. Drones struck Tharn (Newswire) at dawn.', 'Tharn', 'event'],
  ])('%s %s: %s', (text, name, use) => {
    expect(find(text, name)?.use).toBe(use)
  })
})

test('words read back, ids differ, order is that of the text', () => {
  const places = findPlaces(toTestInput('Drones struck Tharn and Orel in Arvania.'))
  expect(places.map((place) => place.text)).toEqual(['Tharn', 'Orel', 'Arvania'])
  expect(new Set(places.map((place) => place.id)).size).toBe(3)
})
