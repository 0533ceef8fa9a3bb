import { expect, test } from 'vitest'
import type { FeedRhythm } from '../feeds/feed.ts'
import { skipQuietHours } from './skipQuietHours.ts'

const friday = '2031-05-09T12:20:00.000Z'

test.each<[string, Partial<FeedRhythm> | null, string]>([
  ['nothing is quiet', null, friday],
  ['another hour is quiet', { skipHours: [3] }, friday],
  ['this hour is quiet: the next begins', { skipHours: [12] }, '2031-05-09T13:00:00.000Z'],
  [
    'the night is quiet over midnight',
    { skipHours: [12, 13, ...Array.from({ length: 10 }, (_, n) => n + 14), 0, 1] },
    '2031-05-10T02:00:00.000Z',
  ],
  ['the weekend and this day are quiet', { skipDays: ['Friday', 'saturday', 'Sunday'] }, '2031-05-12T00:00:00.000Z'],
  ['a day that is none', { skipDays: ['Freitag'] }, friday],
  ['all hours are quiet: that is no rhythm', { skipHours: Array.from({ length: 24 }, (_, n) => n) }, friday],
])('%s', (_, rhythm, expected) => {
  const whole = rhythm === null ? null : { ttl: null, updateMinutes: null, skipHours: [], skipDays: [], ...rhythm }
  expect(new Date(skipQuietHours(Date.parse(friday), whole)).toISOString()).toBe(expected)
})
