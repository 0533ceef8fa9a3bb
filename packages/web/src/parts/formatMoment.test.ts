import { expect, test } from 'vitest'
import { formatMoment } from './formatMoment.ts'

test.each([
  ['2031-03-03T23:10:00+02:00', '23:10 (UTC+02:00)'],
  ['2031-03-03T23:10-05:00', '23:10 (UTC−05:00)'],
  ['2031-03-03T23:10:00Z', '23:10 UTC'],
  ['2031-03-03T23:10', '23:10'],
  ['2031-03-04T02:10:00Z', '02:10 UTC on 4 March 2031'],
])('%s is shown as %s', (iso, shown) => {
  expect(formatMoment(iso, '2031-03-03')).toBe(shown)
})
