import { expect, test } from 'vitest'
import { learnInterval, type Seen } from './learnInterval.ts'
import { day, hour, minute } from './times.ts'

const now = Date.parse('2031-05-09T12:00:00Z')
const silent = { ttl: null, updateMinutes: null, skipHours: [], skipDays: [] }

function every(gap: number, count: number, newest = now): readonly number[] {
  return Array.from({ length: count }, (_, index) => newest - index * gap)
}

test.each<[string, Partial<Seen>, number]>([
  ['an entry an hour: a look each half hour', { entryTimes: every(hour, 30) }, 30 * minute],
  ['an entry a minute: never more often than each five minutes', { entryTimes: every(minute, 30) }, 5 * minute],
  [
    'one an hour, and none for the last day: a tenth of the silence',
    { entryTimes: every(hour, 30, now - day) },
    2.4 * hour,
  ],
  ['an entry a week: once a day', { entryTimes: every(7 * day, 5) }, day],
  [
    'one long pause among many short ones does not count',
    { entryTimes: [...every(hour, 9), now - 90 * day] },
    30 * minute,
  ],
  ['all entries at once tell nothing but haste', { entryTimes: [now, now, now] }, 5 * minute],
  ['no times at all', {}, 30 * minute],
  ['times to come are not believed', { entryTimes: [now + day, now + 2 * day] }, 30 * minute],
  [
    'it says ten minutes itself, and is slower',
    { entryTimes: every(hour, 9), rhythm: { ...silent, ttl: 10 } },
    30 * minute,
  ],
  ['it says forty minutes itself', { entryTimes: every(hour, 9), rhythm: { ...silent, ttl: 40 } }, 40 * minute],
  [
    'it says a day, and publishes by the hour',
    { entryTimes: every(hour, 9), rhythm: { ...silent, updateMinutes: 1440 } },
    hour,
  ],
  [
    'its server says how long the answer is fresh',
    { entryTimes: every(minute, 9), freshFor: 20 * minute },
    20 * minute,
  ],
])('%s', (_, seen, expected) => {
  expect(learnInterval({ entryTimes: [], rhythm: null, freshFor: null, now, ...seen })).toBe(expected)
})
