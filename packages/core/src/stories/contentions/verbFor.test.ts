import { expect, test } from 'vitest'
import { verbFor } from './verbFor.ts'

test.each<[string, string]>([
  ['the Harbour Ministry', 'denies'],
  ['Analysts like Piet Amsel from a bank', 'deny'],
  ['analysts like Piet Amsel', 'deny'],
  ['two officials of the port', 'deny'],
  ['the United Provinces', 'denies'],
  ['Olin Faber and Ilva Orlend', 'deny'],
  ['the head of the harbour and coast guard', 'denies'],
  ['the press', 'denies'],
  ['residents', 'deny'],
])('%s', (speaker, expected) => {
  expect(verbFor(speaker, ['denies', 'deny'])).toBe(expected)
})
