import { expect, test } from 'vitest'
import { spelled } from './stateAbbreviations.ts'

test.each([
  ['Ky.', 'Kentucky'],
  ['N.H.', 'New Hampshire'],
  ['Kalm', 'Kalm'],
])('%s is %s', (written, full) => {
  expect(spelled(written)).toBe(full)
})
