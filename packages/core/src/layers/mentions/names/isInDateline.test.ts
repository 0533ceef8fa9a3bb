import { expect, test } from 'vitest'
import { isInDateline } from './isInDateline.ts'

test.each<[string, string, boolean]>([
  ['a town, a country, a day and an agency', 'KALM, Tharn, March 8 (Orel Wire) - A shell fell.', true],
  ['a town and a dash', 'KALM - A shell fell.', true],
  ['a weapon in a headline', 'KALM-2 missiles fell on Orel.', false],
  ['no capitals', 'Kalm - A shell fell.', false],
  ['no dash', 'KALM forces left.', false],
])('%s', (_, text, expected) => {
  expect(isInDateline(text, { start: 0, end: 4 })).toBe(expected)
})
