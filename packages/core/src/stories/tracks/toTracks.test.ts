import { describe, expect, test } from 'vitest'
import { type Given, testCase } from './testing/testCase.ts'
import { toTracks } from './toTracks.ts'

const day = (n: number) => `2030-05-0${n}`

/** Relations on the only track, by figure. */
function relations(given: readonly Given[]): Readonly<Record<string, string | null>> {
  const [track, ...others] = toTracks(given.map(testCase))
  expect(others).toEqual([])
  return Object.fromEntries([
    ...(track?.points ?? []).map(({ figure, relation }) => [figure, relation] as const),
    ...(track?.apart ?? []).map(({ figure, relation }) => [figure, `apart: ${relation}`] as const),
  ])
}

describe('relations on a track', () => {
  test.each<[string, readonly Given[], Readonly<Record<string, string | null>>]>([
    [
      'a later higher toll is an update, whoever gives it',
      [
        { id: 'a', low: 12, high: null, holder: 'mayor', day: day(1) },
        { id: 'b', low: 17, high: 17, holder: 'rescuers', day: day(2) },
      ],
      { a: null, b: 'updates' },
    ],
    [
      'the same day without overlap is a conflict',
      [
        { id: 'a', low: 17, high: 17, holder: 'rescuers', day: day(1) },
        { id: 'b', low: null, high: 5, holder: 'army', day: day(1) },
      ],
      { a: null, b: 'conflicts' },
    ],
    [
      '"at least" agrees with more',
      [
        { id: 'a', low: 12, high: null, holder: 'mayor', day: day(1) },
        { id: 'b', low: 15, high: 15, holder: 'rescuers', day: day(1) },
      ],
      { a: null, b: 'refines' },
    ],
    [
      'a holder that lowers its count revises it',
      [
        { id: 'a', low: 22, high: 22, holder: 'rescuers', day: day(1) },
        { id: 'b', low: 19, high: 19, holder: 'rescuers', day: day(2) },
      ],
      { a: null, b: 'revises' },
    ],
    [
      'without a place and on different days, nothing says that two counts are of one occurrence',
      [
        { id: 'a', low: 45, high: 45, holder: 'army', day: day(1), basis: { place: null } },
        { id: 'b', low: 2, high: 2, holder: 'ministry', day: day(7), basis: { place: null } },
      ],
      { a: null, b: 'different_basis' },
    ],
    [
      'casualties stand beside the killed, and are no point',
      [
        { id: 'a', low: 21, high: 21, holder: 'army', day: day(1) },
        { id: 'b', low: 300, high: null, holder: 'enemy', day: day(1), basis: { indicator: 'casualties' } },
      ],
      { a: null, b: 'apart: different_basis' },
    ],
    [
      'the trained stand beside the deployed',
      [
        {
          id: 'a',
          low: 3000,
          high: 3500,
          holder: 'army',
          basis: { indicator: 'deployed', population: 'QA mercenaries', span: 'stock' },
        },
        {
          id: 'b',
          low: 2000,
          high: 2000,
          holder: 'spies',
          basis: { indicator: 'trained', population: 'QA mercenaries', span: 'stock' },
        },
      ],
      { a: null, b: 'apart: different_basis' },
    ],
    [
      'those launched are all of those shot down; those that arrived are others',
      [
        {
          id: 'a',
          low: 31,
          high: 31,
          holder: 'army',
          basis: { indicator: 'intercepted', unit: 'drone', population: 'dron' },
        },
        {
          id: 'b',
          low: 34,
          high: 34,
          holder: 'army',
          basis: { indicator: 'launched', unit: 'drone', population: 'dron' },
        },
        {
          id: 'c',
          low: 20,
          high: null,
          holder: 'spies',
          basis: { indicator: 'reached', unit: 'drone', population: 'dron' },
        },
      ],
      { a: null, b: 'apart: superset_of', c: 'apart: different_basis' },
    ],
    [
      'children are a part of the dead',
      [
        { id: 'a', low: 17, high: 17, holder: 'rescuers', day: day(1) },
        { id: 'b', low: 19, high: 19, holder: 'mayor', day: day(2) },
        { id: 'c', low: 4, high: 4, holder: 'rescuers', day: day(1), basis: { population: 'children' } },
      ],
      { a: null, b: 'updates', c: 'apart: subset_of' },
    ],
  ])('%s', (_, given, expected) => {
    expect(relations(given)).toEqual(expected)
    expect(relations([...given].reverse())).toEqual(expected)
  })
})

test('wounded and killed are never on one track, nor beside each other', () => {
  const tracks = toTracks(
    [
      { id: 'a', low: 12, high: 12, holder: 'x' },
      { id: 'b', low: 14, high: 14, holder: 'y' },
      { id: 'c', low: 40, high: 40, holder: 'x', basis: { indicator: 'wounded' } },
      { id: 'd', low: 54, high: 54, holder: 'y', basis: { indicator: 'wounded' } },
    ].map(testCase),
  )
  expect(tracks.map(({ points, apart }) => [points.length, apart.length])).toEqual([
    [2, 0],
    [2, 0],
  ])
})
