import { expect, test } from 'vitest'
import { placePresence } from './placePresence.ts'
import { testCase } from './testing/testCase.ts'
import { toTracks } from './toTracks.ts'

/** Troops of one army: how many, and where. */
type Force = readonly [id: string, count: number, place: string | null]

function tracks(forces: readonly Force[]): readonly string[] {
  const cases = forces.map(([id, count, place]) =>
    testCase({
      id,
      low: count,
      high: count,
      holder: `holder ${id}`,
      basis: { indicator: 'deployed', population: 'KA troops', place, span: 'stock' },
    }),
  )
  return toTracks(placePresence(cases))
    .map(
      ({ basis, points }) =>
        `${basis.place}: ${points
          .map(({ figure }) => figure)
          .sort()
          .join(',')}`,
    )
    .sort()
}

test.each<[string, readonly Force[], readonly string[]]>([
  [
    'the same army in two states is two tracks',
    [
      ['a', 900, 'Lenn'],
      ['b', 950, 'Lenn'],
      ['c', 40, 'Varn'],
      ['d', 60, 'Varn'],
    ],
    ['Lenn: a,b', 'Varn: c,d'],
  ],
  [
    'a count without a state is of the one that most name',
    [
      ['a', 900, 'Lenn'],
      ['b', 950, 'Lenn'],
      ['c', 40, 'Varn'],
      ['d', 1000, null],
    ],
    ['Lenn: a,b,d'],
  ],
  [
    'where no state is the main one, it stays by itself',
    [
      ['a', 900, 'Lenn'],
      ['b', 950, 'Lenn'],
      ['c', 40, 'Varn'],
      ['d', 60, 'Varn'],
      ['e', 1000, null],
      ['f', 1200, null],
    ],
    ['Lenn: a,b', 'Varn: c,d', 'null: e,f'],
  ],
])('%s', (_, forces, expected) => {
  expect(tracks(forces)).toEqual(expected)
})
