import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { exampleScores } from '../bench/examples.ts'

const root = resolve(import.meta.dirname, '..')
const scores = z.record(z.string(), z.number())
const floors = z
  .object({ examples: scores, exampleCeilings: scores })
  .parse(JSON.parse(readFileSync(resolve(root, 'quality/floors.json'), 'utf8')))
const measured = await exampleScores(resolve(root, 'examples'))

test.each(Object.entries(floors.examples))('example pages: %s is at least %d', (name, floor) => {
  expect(measured[name]).toBeGreaterThanOrEqual(floor)
})

test.each(Object.entries(floors.exampleCeilings))('example pages: %s is at most %d', (name, ceiling) => {
  expect(measured[name]).toBeLessThanOrEqual(ceiling)
})
