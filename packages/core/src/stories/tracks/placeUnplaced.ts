import type { KeyedFigure } from './toBasis.ts'

/** Share of the placed counts of a story from which one place is what the story is about. */
const mostly = 0.6

/**
 * Gives counts of an occurrence that name no place ("no more than five were killed") the place that most others of their
 * story name for the same kind of count; where the story has no such place, or their sentence names
 * another, they stay by themselves.
 */
export function placeUnplaced(keyed: readonly KeyedFigure[]): readonly KeyedFigure[] {
  const placed = new Map<string, KeyedFigure[]>()
  for (const item of keyed.filter(({ occurrence, basis }) => occurrence !== null && basis.place !== null)) {
    placed.set(item.occurrence ?? '', [...(placed.get(item.occurrence ?? '') ?? []), item])
  }
  return keyed.map((item) => {
    if (item.occurrence === null || item.basis.place !== null) return item
    const main = mainOf(placed.get(item.occurrence) ?? [])
    const isElsewhere = main !== undefined && item.near.length > 0 && !item.near.includes(main.basis.place ?? '')
    return main === undefined || isElsewhere ? item : { ...item, key: main.key, basis: main.basis }
  })
}

function mainOf(items: readonly KeyedFigure[]): KeyedFigure | undefined {
  return items.find((item) => items.filter((other) => other.key === item.key).length >= mostly * items.length)
}
