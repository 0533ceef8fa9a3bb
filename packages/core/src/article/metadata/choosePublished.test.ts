import { expect, test } from 'vitest'
import type { Candidate } from './candidate.ts'
import { choosePublished } from './choosePublished.ts'

const stated = (one: Partial<Candidate>): Candidate => ({
  field: 'publishedAt',
  place: 'json-ld',
  source: 'article-data',
  text: '',
  value: '2031-03-03',
  ...one,
})
const line = (one: Partial<Candidate>): Candidate => stated({ place: 'visible', source: 'head-line', ...one })

test.each<[string, readonly Candidate[], string | null, string | null]>([
  ['a day without an hour', [stated({})], '2031-03-03', null],
  [
    'the hour of a visible line of the same day',
    [stated({}), line({ time: '2031-03-03T14:05' })],
    '2031-03-03',
    '2031-03-03T14:05',
  ],
  [
    'the hour of a change is not that of the publication',
    [stated({}), stated({ source: 'change', time: '2031-03-03T18:00Z' })],
    '2031-03-03',
    null,
  ],
  [
    'a moment in universal time is of the day that the page shows',
    [stated({ value: '2031-03-04', time: '2031-03-04T02:30:00Z' }), line({})],
    '2031-03-03',
    '2031-03-04T02:30:00Z',
  ],
  [
    'a moment with an offset is of its own day, whatever a line shows',
    [stated({ value: '2031-03-04', time: '2031-03-04T02:30:00+02:00' }), line({})],
    '2031-03-04',
    '2031-03-04T02:30:00+02:00',
  ],
  [
    'a day that is no neighbour is another day',
    [stated({ value: '2031-03-04', time: '2031-03-04T02:30:00Z' }), line({ value: '2031-03-01' })],
    '2031-03-04',
    '2031-03-04T02:30:00Z',
  ],
  [
    'numbers in the other order, with their hour',
    [
      line({ value: '2031-04-03', other: '2031-03-04', time: '2031-04-03T14:05' }),
      stated({ place: 'address', source: 'address-day', value: '2031-03-04' }),
    ],
    '2031-03-04',
    '2031-03-04T14:05',
  ],
  ['nothing', [], null, null],
])('%s', (_, candidates, value, time) => {
  expect(choosePublished(candidates, null)).toMatchObject({ value, time })
})
