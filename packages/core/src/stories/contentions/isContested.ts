import type { FigureCase } from '@fogline/model'
import { meet } from '../tracks/ranges.ts'
import { areOfOneTime, dayOf } from '../tracks/timeOf.ts'

/**
 * Do two holders give figures that cannot both be true of one day? It does not depend on which earlier figure each was set
 * beside. A figure without a day is held against those of the time of its story; of several of one holder each counts; a
 * count that its own text recalls as changed counts for nobody.
 */
export function isContested(cases: readonly FigureCase[]): boolean {
  const held = cases.filter(({ isRecalled }) => !isRecalled)
  const undated = held.filter((item) => dayOf(item) === null)
  const days = new Map<string, FigureCase[]>()
  for (const item of held) {
    const day = dayOf(item)
    if (day !== null) days.set(day, [...(days.get(day) ?? []), item])
  }
  return (
    [...days.values()].some(isSplit) ||
    undated.some((item) => held.some((other) => areRivals(item, other) && areOfOneTime(item, other)))
  )
}

function isSplit(cases: readonly FigureCase[]): boolean {
  return cases.some((item, at) => cases.slice(0, at).some((other) => areRivals(item, other)))
}

function areRivals(a: FigureCase, b: FigureCase): boolean {
  return a.holderKey !== b.holderKey && !meet(a.figure, b.figure)
}
