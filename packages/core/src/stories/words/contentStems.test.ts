import { expect, test } from 'vitest'
import { contentStems } from './contentStems.ts'
import { overlap } from './overlap.ts'

test('forms of a word share a stem, function words give none, numbers stay', () => {
  const stems = contentStems('The claims were that 1,200 guards claimed the guard')
  expect(stems).toEqual(['claim', '1,200', 'guard', 'claim', 'guard'])
})

test('overlap is of the smaller set', () => {
  expect(overlap(new Set(['a', 'b']), new Set(['b', 'c', 'd']))).toBe(0.5)
  expect(overlap(new Set(), new Set(['b']))).toBe(0)
})
