import { expect, test } from 'vitest'
import type { Toponym } from './geoDocument.ts'
import { toTowns } from './openTowns.ts'
import { type ReadDocument, scoreGeoparsing } from './scoreGeoparsing.ts'

const towns = toTowns([
  { geonames: 1, latitude: 10, longitude: 10, country: 'VM' },
  { geonames: 2, latitude: 40, longitude: 10, country: 'KL' },
])
const toponym = (start: number, use: Toponym['use'], geonames: number | null): Toponym => ({
  start,
  end: start + 6,
  phrase: 'Vesmar',
  use,
  label: use === 'literal' ? 'Literal' : 'Metonymic',
  geonames,
  point: null,
})
const place = (start: number, end: number, use: 'event' | 'metonym'): ReadDocument['places'][number] => ({
  start,
  end,
  country: 'VM',
  use,
  latitude: 10,
  longitude: 11,
  precision: 5000,
})

test('spans, points, countries and uses of one set', () => {
  const document = {
    set: 'invented',
    id: 'a',
    text: '',
    start: 0,
    toponyms: [toponym(0, 'literal', 1), toponym(20, 'associative', 2), toponym(40, 'associative', null)],
  }
  const places = [place(0, 6, 'event'), place(18, 26, 'event'), place(60, 66, 'event')]
  expect(scoreGeoparsing('invented', [{ document, places }], towns)).toEqual({
    set: 'invented',
    toponyms: 3,
    'F1 exact': 0.333,
    P: 0.333,
    R: 0.333,
    'F1 overlap': 0.667,
    'within 161 km': 0.5,
    'of those with a point': 0.5,
    'within its circle': 0.5,
    country: 0.5,
    'literal/associative': 0.5,
    'Literal/Metonymic': 0.5,
  })
})
