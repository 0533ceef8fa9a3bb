import { expect, test } from 'vitest'
import { countDays } from './countDays.ts'

const day = { published: '2031-03-03', modified: null }

test.each<[string, readonly (string | null)[], Parameters<typeof countDays>[1], readonly (string | null)[]]>([
  ['newest first, one day', ['14:05', '13:10', '09:00'], day, ['2031-03-03', '2031-03-03', '2031-03-03']],
  ['newest first, past midnight', ['00:20', '23:50', '21:00'], day, ['2031-03-04', '2031-03-03', '2031-03-03']],
  ['oldest first, past midnight', ['21:00', '23:50', '00:20'], day, ['2031-03-03', '2031-03-03', '2031-03-04']],
  [
    'an entry without a time stands with its neighbour',
    ['10:00', null, '11:00'],
    day,
    ['2031-03-03', '2031-03-03', '2031-03-03'],
  ],
  [
    'only the day of the last change is known',
    ['00:20', '23:50'],
    { published: null, modified: '2031-03-01' },
    ['2031-03-01', '2031-02-28'],
  ],
  ['no day is known', ['14:05', '13:10'], { published: null, modified: null }, [null, null]],
  [
    'a month is too wide to count from',
    ['00:20', '23:50'],
    { published: '2031-03', modified: null },
    [null, '2031-03'],
  ],
])('%s', (_, times, days, expected) => {
  expect(countDays(times, days)).toEqual(expected)
})
