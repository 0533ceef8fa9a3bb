import { type KeyedFigure, occurrenceOf } from './toBasis.ts'

/** Share of the placed counts of a story from which one place is what the story is about. */
const mostly = 0.6

/**
 * Gives counts of an occurrence that name no place ("no more than five were killed") the place that most
 * others of their story name for the same kind of count; where the story has no such place, or their clause names another,
 * they stay by themselves.
 */
export function placeUnplaced(keyed: readonly KeyedFigure[]): readonly KeyedFigure[] {
  const placed = new Map<string, KeyedFigure[]>()
  for (const item of keyed) {
    const occurrence = occurrenceOf(item)
    if (occurrence === null || item.basis.place === null) continue
    placed.set(occurrence, [...(placed.get(occurrence) ?? []), item])
  }
  return keyed.map((item) => {
    const occurrence = occurrenceOf(item)
    if (occurrence === null || item.basis.place !== null) return item
    const others = placed.get(occurrence) ?? []
    const main = mainOf(others)
    const isElsewhere = main !== undefined && item.near.length > 0 && !item.near.includes(main.basis.place ?? '')
    return main === undefined || isElsewhere ? item : { ...item, basis: main.basis, placeKey: main.placeKey }
  })
}

function mainOf(items: readonly KeyedFigure[]): KeyedFigure | undefined {
  return items.find((item) => items.filter((other) => other.placeKey === item.placeKey).length >= mostly * items.length)
}
