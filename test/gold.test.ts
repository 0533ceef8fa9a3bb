import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { goldScores } from '../bench/gold.ts'
import { sayWhySkipped, sharedFolder } from './needs.ts'

const scores = z.record(z.string(), z.number())
const floors = z
  .object({ gold: scores, goldCeilings: scores })
  .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../quality/floors.json'), 'utf8')))
const shared = sharedFolder()
if (shared === null)
  sayWhySkipped(
    'seed pages against the gold',
    'the shared folder with seeds and gold does not stand beside the project',
  )

const measured = shared === null ? {} : await goldScores(shared)

describe.skipIf(shared === null)('seed pages against the gold', () => {
  test.each(Object.entries(floors.gold))('%s is at least %d', (name, floor) => {
    expect(measured[name]).toBeGreaterThanOrEqual(floor)
  })

  test.each(Object.entries(floors.goldCeilings))('%s is at most %d', (name, ceiling) => {
    expect(measured[name]).toBeLessThanOrEqual(ceiling)
  })
})
