import type { FigureCase } from '@fogline/model'
import { widen } from '../tracks/ranges.ts'
import { areOfOneTime, dayOf } from '../tracks/timeOf.ts'

/**
 * Do two holders give figures that cannot both be true of one day? It does not depend on which earlier figure each was set
 * beside. A figure without a day is held against those of the time of its story; of several of one holder each counts; a
 * count that its own text recalls as changed counts for nobody. Only the outermost bounds are looked at, so that it costs
 * little on tracks of thousands.
 */
export function isContested(cases: readonly FigureCase[]): boolean {
  const held = cases.filter(({ isRecalled }) => !isRecalled)
  if (!areApart(held, held)) return false
  const dated = group(held, dayOf)
  const undated = group(held, (item) => (dayOf(item) === null ? JSON.stringify(item.story ?? null) : null))
  return (
    [...dated.values()].some((day) => areApart(day, day)) ||
    [...undated.values()].some((story) => areApart(story, besides(story, held)))
  )
}

/** All that is of one time with figures of one story that state no day. */
function besides([first]: readonly FigureCase[], held: readonly FigureCase[]): readonly FigureCase[] {
  return first === undefined ? [] : held.filter((other) => other === first || areOfOneTime(first, other))
}

function group(
  cases: readonly FigureCase[],
  toKey: (item: FigureCase) => string | null,
): ReadonlyMap<string, readonly FigureCase[]> {
  const groups = new Map<string, FigureCase[]>()
  for (const item of cases) {
    const key = toKey(item)
    if (key === null) continue
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [item])
    else known.push(item)
  }
  return groups
}

interface Bound {
  readonly value: number
  readonly holder: string
}

/** Does a range of the one lie wholly above a range of the other that another holder gives, or below it? */
function areApart(some: readonly FigureCase[], others: readonly FigureCase[]): boolean {
  const isAbove = (high: readonly Bound[], low: readonly Bound[]) =>
    high.some((floor) => low.some((ceiling) => floor.holder !== ceiling.holder && floor.value > ceiling.value))
  return isAbove(floors(some), ceilings(others)) || isAbove(floors(others), ceilings(some))
}

/** The two highest lower bounds of two holders: if any is above a ceiling, one of them is. */
function floors(cases: readonly FigureCase[]): readonly Bound[] {
  return outermost(
    cases,
    ({ low }) => low,
    (a, b) => a > b,
  )
}

/** The two lowest upper bounds of two holders. */
function ceilings(cases: readonly FigureCase[]): readonly Bound[] {
  return outermost(
    cases,
    ({ high }) => high,
    (a, b) => a < b,
  )
}

function outermost(
  cases: readonly FigureCase[],
  of: (range: ReturnType<typeof widen>) => number | null,
  isFurther: (a: number, b: number) => boolean,
): readonly Bound[] {
  let [first, second]: [Bound | null, Bound | null] = [null, null]
  for (const { figure, holderKey: holder } of cases) {
    const value = of(widen(figure))
    if (value === null) continue
    const bound = { value, holder }
    if (first === null || isFurther(value, first.value)) {
      if (first !== null && first.holder !== holder) second = first
      first = bound
    } else if (holder !== first.holder && (second === null || isFurther(value, second.value))) second = bound
  }
  return [first, second].filter((bound) => bound !== null)
}
