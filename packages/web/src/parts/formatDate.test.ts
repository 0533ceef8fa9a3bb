import { expect, test } from 'vitest'
import { formatDate, formatPeriod, sayReason, shortDate } from './formatDate.ts'

test.each([
  ['2031-04-12', '12 April 2031'],
  ['2031-04', 'April 2031'],
  ['2031', '2031'],
  ['XXXX-06', 'June (year not stated)'],
  ['XXXX-06-14', '14 June (year not stated)'],
  ['2031-04-10/2031-04-12', '10–12 April 2031'],
  ['2031-04-30/2031-05-02', '30 April 2031 – 2 May 2031'],
  ['../2031-04', 'until April 2031'],
  ['2031-04-10/..', 'since 10 April 2031'],
  ['2031-04~', 'about April 2031'],
  ['2031-04-XX', 'April 2031'],
  ['something else', 'something else'],
])('%s is written as %s', (edtf, words) => {
  expect(formatDate(edtf)).toBe(words)
})

test.each([
  [null, null, 'no date stated'],
  ['2031-04-10', null, '10 April 2031'],
  ['2031-04-10', '2031-04-14', '10–14 April 2031'],
  ['2031-04-10/2031-04-11', '2031-05', '10–11 April 2031 – May 2031'],
])('from %s to %s', (from, to, words) => {
  expect(formatPeriod(from, to)).toBe(words)
})

test('where there is little room months have three letters', () => {
  expect(['2031-03-08', '2031-03-31/2031-04-02', 'XXXX-06'].map(shortDate)).toEqual([
    '8 Mar 2031',
    '31 Mar 2031 – 2 Apr 2031',
    'Jun (year not stated)',
  ])
})

test('a reason keeps its words and has its days written out', () => {
  expect(sayReason('It is published on 2031-03-09; the earlier one is as of 2031-03-08.')).toBe(
    'It is published on 9 March 2031; the earlier one is as of 8 March 2031.',
  )
  expect(sayReason('Both name unit 12-2031-7.')).toBe('Both name unit 12-2031-7.')
})
