import { expect, test } from 'vitest'
import { type Given, testCase } from '../tracks/testing/testCase.ts'
import { raidContentions } from './raidContentions.ts'

const drones = (indicator: string) => ({ indicator, unit: 'drone', population: 'dron' })
const army: readonly Given[] = [
  { id: 'a', low: 31, high: 31, holder: 'army', basis: drones('intercepted') },
  { id: 'b', low: 34, high: 34, holder: 'army', basis: drones('launched') },
]

test.each<[string, Given, number]>([
  ['31 of 34 were stopped, 20 arrived', { id: 'c', low: 20, high: null, holder: 'spies', basis: drones('reached') }, 1],
  ['31 of 34 were stopped, 3 arrived', { id: 'c', low: 3, high: 3, holder: 'spies', basis: drones('reached') }, 0],
  ['who counts both contradicts nobody', { id: 'c', low: 20, high: 20, holder: 'army', basis: drones('reached') }, 0],
])('%s', (_, arrived, expected) => {
  const contentions = raidContentions([...army, arrived].map(testCase))
  expect(contentions.map(({ type, comparable }) => [type, comparable])).toEqual(
    Array.from({ length: expected }, () => ['factual', false]),
  )
})
