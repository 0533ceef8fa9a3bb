import type { JudgedCase } from '../outside/countCases.ts'
import { holds, type ReadQuantity } from './holds.ts'
import { leftOut } from './leftOut.ts'
import type { QuantityCase } from './quantityCase.ts'
import { readCase } from './readCase.ts'

/** Reads the text of each case that is not left out, and says whether it holds. */
export async function judgeCases(cases: readonly QuantityCase[]): Promise<readonly JudgedCase[]> {
  const judged: JudgedCase[] = []
  for (const quantityCase of cases) {
    const { set, text } = quantityCase
    const reason = leftOut(quantityCase)
    const found = reason === null ? await readCase(text) : []
    const isRight = reason === null && holds(quantityCase, found)
    judged.push({ set, leftOut: reason, isRight, says: `${text} → ${show(quantityCase, found)}` })
  }
  return judged
}

function show({ wanted }: QuantityCase, found: readonly ReadQuantity[]): string {
  const asked = wanted.map(({ low, high, unit }) => `${range(low, high)} ${unit ?? ''}`)
  const read = found.map(
    ({ value: { low, high, modality }, units }) => `${range(low, high)} ${modality} ${units[0] ?? ''}`,
  )
  return `asked ${asked.join('; ') || 'nothing'}, read ${read.join('; ') || 'nothing'}`
}

function range(low: number | null, high: number | null): string {
  return low === high ? String(low) : `${low ?? ''}..${high ?? ''}`
}
