import { expect, test } from 'vitest'
import { codePoints } from './codePoints.ts'

test.each<[string, string, number, number]>([
  ['plain text counts the same', 'Karsk', 3, 3],
  ['a pair before the position counts once', '😀 Karsk', 3, 2],
  ['a pair after the position does not count', 'Karsk 😀', 3, 3],
  ['two pairs', '😀😀x', 5, 3],
])('%s', (_, text, position, expected) => {
  expect(codePoints(text)(position)).toBe(expected)
})
