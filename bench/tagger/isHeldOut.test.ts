import { expect, test } from 'vitest'
import { isHeldOut } from './isHeldOut.ts'

const kalms = Array.from({ length: 40 }, (_, index) => `kalm-${index}`)

// What `is_held_out` in packages/tagger/training/tagger_training/read_names.py gives for the same names.
test.each<[number, readonly number[]]>([
  [2, [0, 5, 7, 9, 10, 14, 16, 23, 24, 25, 29, 30, 31, 33, 34, 35, 37, 38, 39]],
  [4, [7, 10, 14, 25, 31, 35, 38]],
  [10, [23, 24, 25, 34, 37, 38]],
])('one in %d is chosen as the training chooses', (parts, chosen) => {
  expect(kalms.filter((name) => isHeldOut(name, parts))).toEqual(chosen.map((number) => `kalm-${number}`))
})

test('letters beyond ASCII count as UTF-8', () => {
  expect(isHeldOut('Straße 9', 2)).toBe(true)
})
