import { expect, test } from 'vitest'
import { toRetryAfter } from './toRetryAfter.ts'

const now = Date.parse('2031-05-09T12:00:00Z')

test.each<[string, string | null, number | null]>([
  ['seconds', '120', 120_000],
  ['no wait', '0', 0],
  ['spaces around it', ' 30 ', 30_000],
  ['an HTTP date', 'Fri, 09 May 2031 12:10:00 GMT', 600_000],
  ['an old form of date', 'Friday, 09-May-31 12:10:00 GMT', null],
  ['a date that is past', 'Fri, 09 May 2031 11:00:00 GMT', 0],
  ['more than a day becomes a day', '999999999999', 86_400_000],
  ['a date far off too', 'Fri, 09 May 2042 12:00:00 GMT', 86_400_000],
  ['a number below zero says nothing', '-5', null],
  ['a fraction says nothing', '1.5', null],
  ['words say nothing', 'soon, in 2031 perhaps', null],
  ['no header', null, null],
])('%s', (_, header, expected) => {
  expect(toRetryAfter(header, now)).toBe(expected)
})
