/** Two lists with their likest items paired, each at most once; what found no partner is left in its order. */
export interface Matching<Item> {
  readonly pairs: readonly (readonly [before: Item, after: Item])[]
  readonly removed: readonly Item[]
  readonly added: readonly Item[]
}

/** More comparisons than this, and only neighbours are compared: a page has a hundred figures, not a thousand. */
const most = 250_000

/** Pairs the likest first; at equal likeness those that stand first. A likeness of 0 is no match. */
export function matchPairs<Item>(
  before: readonly Item[],
  after: readonly Item[],
  alike: (a: Item, b: Item) => number,
): Matching<Item> {
  const reach = before.length * after.length > most ? Math.ceil(most / before.length / 2) : Number.POSITIVE_INFINITY
  const scored: { readonly i: number; readonly j: number; readonly score: number }[] = []
  for (const [i, a] of before.entries()) {
    for (const [j, b] of after.entries()) {
      if (Math.abs(i - j) > reach) continue
      const score = alike(a, b)
      if (score > 0) scored.push({ i, j, score })
    }
  }
  scored.sort((x, y) => y.score - x.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j)
  const [left, right] = [new Map<number, number>(), new Set<number>()]
  for (const { i, j } of scored) {
    if (left.has(i) || right.has(j)) continue
    left.set(i, j)
    right.add(j)
  }
  return {
    pairs: before.flatMap((a, i) => {
      const b = after[left.get(i) ?? -1]
      return b === undefined ? [] : [[a, b] as const]
    }),
    removed: before.filter((_, i) => !left.has(i)),
    added: after.filter((_, j) => !right.has(j)),
  }
}
