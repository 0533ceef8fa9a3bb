import { expect, test } from 'vitest'
import { scoreDates } from './scoreDates.ts'

test('a wrong day is a false positive, no day and half a day are false negatives, silence about nothing is right', () => {
  const day = '2031-03-03'
  expect(
    scoreDates([
      { truth: day, found: day },
      { truth: day, found: day },
      { truth: day, found: '2031-03-04' },
      { truth: day, found: '2031-03' },
      { truth: day, found: null },
      { truth: null, found: null },
      { truth: null, found: day },
    ]),
  ).toEqual({ pages: 7, right: 2, wrong: 2, missed: 2, P: 0.5, R: 0.5, f1: 0.5, accuracy: 0.4286 })
})
