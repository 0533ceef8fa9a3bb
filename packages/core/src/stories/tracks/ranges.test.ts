import { expect, test } from 'vitest'
import { meet, type Range } from './ranges.ts'

test.each<[string, Range, Range, boolean]>([
  ['at least 12 | 15', { low: 12, high: null }, { low: 15, high: 15 }, true],
  ['at least 12 | up to 9', { low: 12, high: null }, { low: null, high: 9 }, false],
  ['12 | 15', { low: 12, high: 12 }, { low: 15, high: 15 }, false],
  ['about 100 | 108', { low: 100, high: 100, modality: 'approximate' }, { low: 108, high: 108 }, true],
  ['about 100 | 120', { low: 100, high: 100, modality: 'approximate' }, { low: 120, high: 120 }, false],
  ['thousands | 12,000', { low: 2000, high: 9999, modality: 'order_of_magnitude' }, { low: 12000, high: 12000 }, true],
  ['thousands | 50,000', { low: 2000, high: 9999, modality: 'order_of_magnitude' }, { low: 50000, high: 50000 }, false],
  ['no number | 7', { low: null, high: null }, { low: 7, high: 7 }, true],
])('%s', (_, a, b, agree) => {
  expect(meet(a, b)).toBe(agree)
  expect(meet(b, a)).toBe(agree)
})
