import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { QuantityCase, Wanted } from './quantityCase.ts'

const result = z.object({ value: z.number(), unit: z.string(), surface: z.string(), uncertainty: z.number().nullish() })
const cases = z.array(z.object({ req: z.string(), res: z.array(result) }))

const files = ['quantities', 'quantities.ambiguity']

/** The cases of quantulum3's own tests; it gives a range as its middle and half its width. */
export function readQuantulumCases(folder: string): readonly QuantityCase[] {
  return files.flatMap((name) => {
    const path = join(folder, 'tests', `${name}.json`)
    if (!existsSync(path)) return []
    const read = cases.parse(JSON.parse(readFileSync(path, 'utf8')))
    return read.map(({ req, res }) => ({ set: 'quantulum3', kind: 'all', text: req, wanted: toWanted(req, res) }))
  })
}

function toWanted(text: string, results: readonly z.infer<typeof result>[]): readonly Wanted[] {
  let from = 0
  return results.map(({ value, unit, surface, uncertainty }) => {
    const start = Math.max(text.indexOf(surface, from), 0)
    const end = start + surface.length
    from = end
    const half = uncertainty ?? 0
    return {
      start,
      end,
      low: value - half,
      high: value + half,
      unit: unit === 'dimensionless' ? null : unit.toLowerCase(),
    }
  })
}
