import type { FigureCase } from '@fogline/model'
import { keyAt } from './toBasis.ts'

/** Share of the placed counts of a side from which one state is where all of its people are taken to be. */
const mostly = 0.6

/**
 * Gives counts of a presence that name no state ("the force has grown to 900") the one that most counts of the same people
 * name, wherever they were told. Where those are in several states, and none is the main one, they stay by themselves.
 */
export function placePresence(cases: readonly FigureCase[]): readonly FigureCase[] {
  const placed = new Map<string, Map<string, FigureCase[]>>()
  for (const item of cases.filter(isPlaced)) {
    const all = placed.get(keyAt(item.key, null)) ?? new Map<string, FigureCase[]>()
    placed.set(keyAt(item.key, null), all)
    const here = all.get(item.key)
    if (here === undefined) all.set(item.key, [item])
    else here.push(item)
  }
  const main = new Map([...placed].flatMap(([key, all]) => mainOf([...all.values()]).map((one) => [key, one] as const)))
  return cases.map((item) => {
    const there = item.basis.span === 'stock' && item.basis.place === null ? main.get(item.key) : undefined
    return there === undefined ? item : { ...item, key: there.key, basis: { ...item.basis, place: there.basis.place } }
  })
}

function isPlaced({ basis }: FigureCase): boolean {
  return basis.span === 'stock' && basis.place !== null
}

function mainOf(all: readonly (readonly FigureCase[])[]): readonly FigureCase[] {
  const count = all.reduce((sum, { length }) => sum + length, 0)
  return all.flatMap((here) => (here.length >= mostly * count ? here.slice(0, 1) : []))
}
