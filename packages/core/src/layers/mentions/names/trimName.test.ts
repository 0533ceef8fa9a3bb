import type { NameType } from '@fogline/model'
import { expect, test } from 'vitest'
import { trimName } from './trimName.ts'

test.each<[string, string, NameType, string | null]>([
  ['They met the Kalm Council’s head.', 'the Kalm Council’s', 'organisation', 'Kalm Council'],
  ['The Kalm Council met.', 'The Kalm Council', 'organisation', 'Kalm Council'],
  ['Drones hit eastern Kalm region.', 'eastern Kalm region', 'place', 'Kalm'],
  ['Ships left the Kalm peninsula.', 'the Kalm peninsula', 'place', 'Kalm peninsula'],
  ['It fired Varta missiles.', 'Varta missiles', 'equipment', 'Varta'],
  ['It fired missiles.', 'missiles', 'equipment', null],
  ['Ilmar van Tesk spoke.', 'Ilmar van Tesk', 'person', 'Ilmar van Tesk'],
  ['The North fired.', 'North', 'organisation', null],
])('%s %s', (text, words, type, expected) => {
  const start = text.indexOf(words)
  const span = trimName(text, { start, end: start + words.length, type })
  expect(span === null ? null : text.slice(span.start, span.end)).toBe(expected)
})
