import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Quantity } from './quantity.ts'

const row = z.object({
  id: z.number(),
  text: z.string(),
  quantities: z.array(z.object({ value: z.string(), change: z.string(), normalized_unit: z.string() })),
})

/** A sentence of NewsQuant with its quantities. */
export interface NewsSentence {
  readonly id: number
  readonly text: string
  readonly truth: readonly Quantity[]
}

/** The sentences of a JSON lines file of NewsQuant's form. */
export function readNewsQuant(path: string): readonly NewsSentence[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const { id, text, quantities } = row.parse(JSON.parse(line))
    return { id, text, truth: quantities.map(toTruth) }
  })
}

function toTruth(written: z.infer<typeof row>['quantities'][number]): Quantity {
  return {
    value: parseValue(written.value),
    units: [written.normalized_unit.toLowerCase()],
    change: written.change,
  }
}

/** "4000-5000" is a range, "-1.4" a value. */
export function parseValue(text: string): Quantity['value'] {
  const [, low, high] = /^(\d[\d.]*)-(\d[\d.]*)$/.exec(text) ?? []
  return low === undefined || high === undefined ? Number(text) : [Number(low), Number(high)]
}
