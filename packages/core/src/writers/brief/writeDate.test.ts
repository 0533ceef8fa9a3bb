import { expect, test } from 'vitest'
import { writeDate } from './writeDate.ts'

test.each([
  ['2031-03-08', '8 March 2031'],
  ['2031-03', 'March 2031'],
  ['2031', '2031'],
  ['2029-24', 'winter 2029'],
  ['XXXX-06', 'June (year not stated)'],
  ['XXXX-07/..', 'since July (year not stated)'],
  ['../2031-04', 'until April 2031'],
  ['2031-03-11/2031-03-18', '11–18 March 2031'],
  ['2031/2034', '2031 – 2034'],
  ['2031-03~', 'about March 2031'],
  ['XXXX', 'year not stated'],
  ['no date', 'no date'],
])('%s: %s', (edtf, words) => {
  expect(writeDate(edtf)).toBe(words)
})
