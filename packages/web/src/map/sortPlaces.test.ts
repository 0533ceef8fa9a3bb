import type { PlaceRow } from '@fogline/model'
import { expect, test } from 'vitest'
import { sortPlaces } from './sortPlaces.ts'

const event = { id: 'e', what: 'a strike', time: null, status: 'reported' as const, evidence: null }

function place(name: string, kind: PlaceRow['kind'], at: number | null, events = [event]): PlaceRow {
  const evidence = { article: 'a', start: 0, end: 1, text: name }
  return { name, kind, country: null, latitude: at, longitude: at, precision: 5000, events, mentions: 1, evidence }
}

test('a country is never a pin, a place without coordinates is listed, a mention is a layer of its own', () => {
  const sorted = sortPlaces([
    place('Karsk', 'city', 46),
    place('Vardonia', 'country', 45),
    place('Nowhere', 'city', null),
    place('Tamber', 'city', 44, []),
  ])
  const names = Object.values(sorted).map((rows: readonly PlaceRow[]) => rows.map(({ name }) => name))
  expect(names).toEqual([['Karsk'], ['Vardonia'], ['Tamber'], ['Nowhere']])
})
