import { expect, test } from 'vitest'
import { simulateShards } from './simulateShards.ts'

const world = { neighbourhoods: [1, 2, 4, 8], topics: [1, 1, 3], months: 12, count: 24_000 }

test('the same world gives the same spread, and one shard holds all', () => {
  expect(simulateShards(world, 8)).toEqual(simulateShards(world, 8))
  expect(simulateShards(world, 1)).toEqual({ shards: 1, fullest: 1, busiest: 1, ofTopic: 1, ofWideTopic: 1 })
})

test('many shards are less even than few, and a topic asks no more shards than it has neighbourhoods', () => {
  const [few, many] = [simulateShards(world, 4), simulateShards(world, 128)]
  expect(few.fullest).toBeGreaterThan(1)
  expect(many.fullest).toBeGreaterThan(few.fullest)
  expect(many.ofWideTopic).toBe(3)
})
