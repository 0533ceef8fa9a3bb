import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { variantScores } from '../bench/variants.ts'
import { readVariantSource, vary } from '../examples/vary.ts'

const source = readVariantSource(resolve(import.meta.dirname, '../examples/source'))
const measured = await variantScores(5)

test('a seed gives the same variant each time, and another seed another', () => {
  const [one, again, other] = [vary(source, 7), vary(source, 7), vary(source, 8)]
  expect(again).toEqual(one)
  expect([...other.pages.values()]).not.toEqual([...one.pages.values()])
})

test.each(['Tolvania', 'Karsk', 'Qasmar', 'Hollin', 'Jorin Pell', 'Meridian Wire'])(
  'no variant keeps the name %s',
  (name) => {
    const all = [1, 2, 3, 4, 5].flatMap((seed) => [...vary(source, seed).pages.values()])
    expect(all.filter((text) => text.includes(name))).toEqual([])
  },
)

test.each(['copies: found', 'copies: right', 'copies: relation', 'origins: counts right'])(
  'five variants: %s is at least .95',
  (name) => {
    expect(measured[name]).toBeGreaterThanOrEqual(0.95)
  },
)

test('five variants: nothing is called independent that is not', () => {
  expect(measured['origins: false independents']).toBe(0)
})
