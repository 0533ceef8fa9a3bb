import { expect, test } from 'vitest'
import { toEstimate } from './toEstimate.ts'

const sample = {
  articles: 100,
  statements: 1000,
  tables: [
    { table: 'a', rows: 1000, rowBytes: 6_000_000, indexBytes: 2_000_000 },
    { table: 'b', rows: 100, rowBytes: 1_000_000, indexBytes: 1_000_000 },
  ],
  neighbourhoods: [1],
  topics: [1],
  appendSeconds: 1,
  pictureSeconds: 1,
}
const plan = {
  prices: { core: 10, gigabyte: 0.1 },
  years: 1,
  pagesPerCore: 5,
  firstReadDays: 10,
  hotMonths: 3,
  bytesPerShard: 1e12,
  copies: 2,
}

test('in proportion to what was measured', () => {
  const one = toEstimate(sample, 1e9, plan)
  expect(one).toMatchObject({ articles: 1e8, bytes: 1e13, indexBytes: 3e12, hotIndexBytes: 7.5e11, shards: 10 })
  expect(one.pagesPerSecond).toBeCloseTo(3.17, 2)
  expect(one.coresAtFirst).toBe(24)
  expect(one.pricePerMonth).toBeCloseTo((1 + 375) * 10 + 20_000 * 0.1, 6)
})

test('the smallest archive still has a machine', () => {
  expect(toEstimate(sample, 1, plan)).toMatchObject({ shards: 1, cores: 1 })
})
