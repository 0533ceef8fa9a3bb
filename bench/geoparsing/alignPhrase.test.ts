import { expect, test } from 'vitest'
import { alignPhrase } from './alignPhrase.ts'

const text = 'Boats left Ardel Quay for Vesmar, and Vesmar waited.'

test.each<[string, string, number, string | null]>([
  ['where it is said to stand', 'Vesmar', 26, '26'],
  ['one letter too late', 'Vesmar', 27, '26'],
  ['nearest of two', 'Vesmar', 37, '38'],
  ['a longer form than the span', 'Ardel Quay', 12, '11'],
  ['nowhere', 'Kalm', 3, null],
])('%s', (_, phrase, start, found) => {
  const span = alignPhrase(text, phrase, { start, end: start + phrase.length })
  expect(span === null ? null : String(span.start)).toBe(found)
})
