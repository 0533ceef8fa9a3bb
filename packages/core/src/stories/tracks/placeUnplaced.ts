import type { Scene } from '../scene/toScene.ts'
import { dayOf } from './joinOccurrences.ts'
import { headlineTown } from './placeOf.ts'
import { type KeyedFigure, occurrenceOf, placeKeyOf } from './toBasis.ts'

/** Share of the placed counts of a story from which one place is what the story is about. */
const mostly = 0.6

/**
 * Gives counts of an occurrence that name no place ("no more than five were killed") the place that most
 * others of their story name for the same kind of count; where no count of the story has a place, the only
 * town of their own headline, if others count the same there within a day. Where the places differ, or their clause names another, they stay by themselves.
 */
export function placeUnplaced(keyed: readonly KeyedFigure[], scene: Scene): readonly KeyedFigure[] {
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
    if (others.length === 0 && item.near.length === 0) return inHeadline(item, keyed, scene)
    return main === undefined || isElsewhere ? item : { ...item, basis: main.basis, placeKey: main.placeKey }
  })
}

function inHeadline(item: KeyedFigure, keyed: readonly KeyedFigure[], scene: Scene): KeyedFigure {
  const town = headlineTown(item.figure.article, scene)
  const day = dayOf(item, scene)
  if (town === null || day === null) return item
  const there = keyed.find(
    (other) =>
      other.basis.indicator === item.basis.indicator &&
      other.basis.unit === item.basis.unit &&
      other.basis.place !== null &&
      placeKeyOf({ text: other.basis.place, geonames: null }) === placeKeyOf({ text: town.text, geonames: null }) &&
      Math.abs((dayOf(other, scene) ?? 0) - day) <= 1,
  )
  return there === undefined
    ? item
    : { ...item, basis: { ...item.basis, place: there.basis.place }, placeKey: there.placeKey }
}

function mainOf(items: readonly KeyedFigure[]): KeyedFigure | undefined {
  return items.find((item) => items.filter((other) => other.placeKey === item.placeKey).length >= mostly * items.length)
}

/** Takes a place that one article could not look up for the one of the same name that another could, where only one has it. */
export function unifyPlaces(keyed: readonly KeyedFigure[]): readonly KeyedFigure[] {
  const known = new Map<string, Set<number>>()
  for (const { basis, placeKey } of keyed) {
    if (basis.place === null || typeof placeKey !== 'number') continue
    const name = placeKeyOf({ text: basis.place, geonames: null })
    known.set(`${name}`, (known.get(`${name}`) ?? new Set()).add(placeKey))
  }
  return keyed.map((item) => {
    const ids = typeof item.placeKey === 'string' ? [...(known.get(item.placeKey) ?? [])] : []
    const [id] = ids
    return id === undefined || ids.length > 1 ? item : { ...item, placeKey: id }
  })
}
