import { expect, test } from 'vitest'
import { releaseDay } from './releaseDay.ts'

test.each<[string, string | null]>([
  ['2031-01-S-025 VESMAR (Jan. 25, 2031) Two ships …', '2031-01-25'],
  ['2031-07-CA-222 For release. VESMAR (July 30) - A patrol …', '2031-07-30'],
  ['Morning update, Feb. 2, 2031. A patrol …', '2031-02-02'],
  ['2031-07-CA-222 A patrol of Kalm …', '2031-07'],
  ['A patrol of Kalm …', null],
])('%s', (text, day) => {
  expect(releaseDay(text)).toBe(day)
})
