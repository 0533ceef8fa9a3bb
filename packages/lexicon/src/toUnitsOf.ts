import type { UnitOfMeasure } from '@fogline/model'

/** Units of one dimension from rows of a unit and the words and signs that mean it, with a bar between them. */
export function toUnitsOf(
  dimension: UnitOfMeasure['dimension'],
  rows: Readonly<Record<string, string>>,
): readonly UnitOfMeasure[] {
  return Object.entries(rows).map(([unit, words]) => ({ unit, words: words.split('|'), dimension }))
}
