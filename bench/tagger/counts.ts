/** How many things are right, how many there are, and how many were found. */
export interface Counts {
  readonly right: number
  readonly gold: number
  readonly found: number
}

export const nothing: Counts = { right: 0, gold: 0, found: 0 }

/** Sums counts, so that every thing counts alike whatever text it stands in. */
export function sumCounts(list: readonly Counts[]): Counts {
  return list.reduce(
    (sum, { right, gold, found }) => ({ right: sum.right + right, gold: sum.gold + gold, found: sum.found + found }),
    nothing,
  )
}

/** F1 from 0 to 1; 0 where there is nothing at all. */
export function toF1({ right, gold, found }: Counts): number {
  return gold + found === 0 ? 0 : (2 * right) / (gold + found)
}
