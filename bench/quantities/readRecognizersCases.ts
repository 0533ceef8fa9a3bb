import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CaseKind, QuantityCase, Wanted } from './quantityCase.ts'

const files: Readonly<Record<string, CaseKind>> = {
  'Number/NumberModel': 'number',
  'Number/NumberRangeModel': 'range',
  'Number/PercentModel': 'percent',
  'NumberWithUnit/CurrencyModel': 'money',
  'NumberWithUnit/DimensionModel': 'measure',
  'NumberWithUnit/TemperatureModel': 'measure',
  'NumberWithUnit/AgeModel': 'measure',
}

const result = z.object({
  Start: z.number(),
  End: z.number(),
  Resolution: z.object({ value: z.string().nullish(), unit: z.string().nullish() }).nullish(),
})
const cases = z.array(z.object({ Input: z.string(), Results: z.array(result) }))

/** The cases of Recognizers' files; its other modes hold the same texts, and its ordinals are no quantities. */
export function readRecognizersCases(folder: string): readonly QuantityCase[] {
  return Object.entries(files).flatMap(([name, kind]) => {
    const path = join(folder, `${name}.json`)
    if (!existsSync(path)) return []
    const read = cases.parse(JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')))
    return read.map(({ Input: text, Results }) => ({
      set: `Recognizers ${name.split('/')[1]?.replace('Model', '').toLowerCase()}`,
      kind,
      text,
      wanted: Results.map((found) => toWanted(found, kind)),
    }))
  })
}

function toWanted({ Start, End, Resolution }: z.infer<typeof result>, kind: CaseKind): Wanted {
  const [low, high] = toBounds(Resolution?.value ?? null)
  const unit = kind === 'percent' ? 'percentage' : (Resolution?.unit?.toLowerCase() ?? null)
  return { start: Start, end: End + 1, low, high, unit }
}

/** "[10,15)" is from 10 to 15, "(,30]" up to 30, "20%" just 20; NaN where the file gives no number. */
export function toBounds(value: string | null): readonly [number | null, number | null] {
  const [range, low = '', high = ''] = /^[[(]([^,]*),([^,]*)[\])]$/.exec(value ?? '') ?? []
  if (range !== undefined) return [low === '' ? null : Number(low), high === '' ? null : Number(high)]
  const number = value === null ? Number.NaN : Number(value.replace(/%$/, '').replaceAll(',', ''))
  return [number, number]
}
