import type { KeyedFigure } from './toBasis.ts'

/**
 * Gives counts of an occurrence that name no place ("no more than five were killed") the place that all others of their
 * story name for the same kind of count; where the story names several, they stay by themselves.
 */
export function placeUnplaced(keyed: readonly KeyedFigure[]): readonly KeyedFigure[] {
  const placed = new Map<string, Map<string, KeyedFigure>>()
  for (const item of keyed.filter((i) => i.occurrence !== null && i.basis.place !== null)) {
    const key = item.occurrence ?? ''
    placed.set(key, (placed.get(key) ?? new Map<string, KeyedFigure>()).set(item.key, item))
  }
  return keyed.map((item) => {
    if (item.occurrence === null || item.basis.place !== null) return item
    const candidates = [...(placed.get(item.occurrence)?.values() ?? [])]
    const [only] = candidates
    return candidates.length === 1 && only !== undefined ? { ...item, key: only.key, basis: only.basis } : item
  })
}
