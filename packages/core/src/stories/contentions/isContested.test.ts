import type { FigureCase } from '@fogline/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meet } from '../tracks/ranges.ts'
import { type Given, testCase } from '../tracks/testing/testCase.ts'
import { areOfOneTime } from '../tracks/timeOf.ts'
import { isContested } from './isContested.ts'

const [first, next] = ['2030-05-01', '2030-05-02']

test.each<[string, readonly Given[], boolean]>([
  [
    'two holders of one day, whatever stands between them',
    [
      { id: 'a', low: 17, high: 17, holder: 'x', day: first },
      { id: 'b', low: 12, high: null, holder: 'y', day: first },
      { id: 'c', low: null, high: 5, holder: 'z', day: first },
    ],
    true,
  ],
  [
    'another day is another count',
    [
      { id: 'a', low: 17, high: 17, holder: 'x', day: first },
      { id: 'b', low: 19, high: 19, holder: 'y', day: next },
    ],
    false,
  ],
  [
    'one holder is no dispute',
    [
      { id: 'a', low: 17, high: 17, holder: 'x', day: first },
      { id: 'b', low: 19, high: 19, holder: 'x', day: first },
    ],
    false,
  ],
  [
    'without a day it is held against all of its story',
    [
      { id: 'a', low: 17, high: 17, holder: 'x', day: first },
      { id: 'b', low: 19, high: 19, holder: 'y' },
    ],
    true,
  ],
  [
    'without a day, and its story was told months before',
    [
      { id: 'a', low: 17, high: 17, holder: 'x', day: first },
      { id: 'b', low: 19, high: 19, holder: 'y', story: { id: 'other', from: '2030-01-01', to: '2030-01-09' } },
    ],
    false,
  ],
  [
    'without a day, and its story was told on those days',
    [
      { id: 'a', low: 17, high: 17, holder: 'x', day: first },
      { id: 'b', low: 19, high: 19, holder: 'y', story: { id: 'other', from: '2030-04-28', to: next } },
    ],
    true,
  ],
  [
    'without a day, in a story of which no page states one',
    [
      { id: 'a', low: 17, high: 17, holder: 'x', day: first },
      { id: 'b', low: 19, high: 19, holder: 'y', story: { id: 'other', from: null, to: null } },
    ],
    false,
  ],
])('%s', (_, given, expected) => {
  expect(isContested(given.map(testCase))).toBe(expected)
  expect(isContested([...given].reverse().map(testCase))).toBe(expected)
})

/** What it comes to, looking at every pair. */
function everyPair(cases: readonly FigureCase[]): boolean {
  return cases.some((a) =>
    cases.some((b) => a.holderKey !== b.holderKey && areOfOneTime(a, b) && !meet(a.figure, b.figure)),
  )
}

const anyBound = fc.option(fc.integer({ min: 1, max: 6 }))
const anyGiven = fc.record({
  bounds: fc.tuple(anyBound, anyBound),
  holder: fc.constantFrom('x', 'y', 'z'),
  day: fc.constantFrom(first, next, null),
  story: fc.constantFrom(
    { id: 'one', from: first, to: first },
    { id: 'two', from: first, to: next },
    { id: 'three', from: null, to: null },
  ),
})

test('looking at the outermost bounds finds what looking at every pair does', () => {
  fc.assert(
    fc.property(fc.array(anyGiven, { maxLength: 9 }), (all) => {
      const cases = all.map(({ bounds: [a, b], holder, day, story }, at) => {
        const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b]
        return testCase({ id: String(at), low, high, holder, day, story })
      })
      expect(isContested(cases)).toBe(everyPair(cases))
    }),
    { seed: 4747, numRuns: 1000 },
  )
})
