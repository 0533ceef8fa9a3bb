import { expect, test } from 'vitest'
import { blocOf } from './blocOf.ts'

test.each<[string, string | null]>([
  ['NATO', 'west'],
  ['Western officers', 'west'],
  ['the West', 'west'],
  ['West Africa', null],
  ['the West Bank', null],
  ['the Western Sahara mission', null],
  ['ECOWAS', 'west africa'],
  ['the Saudi-led coalition', 'saudi-led coalition'],
  ['Norwold', null],
])('%s', (name, expected) => {
  expect(blocOf(name)).toBe(expected)
})
