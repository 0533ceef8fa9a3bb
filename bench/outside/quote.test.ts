import { expect, test } from 'vitest'
import { quote } from './quote.ts'

test('a span with what stands around it', () => {
  expect(quote('Boats left\nArdel Quay early.', { start: 11, end: 21 })).toBe('Boats left [Ardel Quay] early.')
})
