/**
 * Agglomerative clustering with average linkage (UPGMA): joins the closest two groups as long as their members are
 * similar by `threshold` on average. Ties go to the lower indexes, so the result depends on the order of items only.
 * Returns groups of item indexes.
 */
export function averageLinkage(
  count: number,
  similarity: (a: number, b: number) => number,
  threshold: number,
): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>()
  const sums = new Map<number, Map<number, number>>()
  for (let i = 0; i < count; i++) {
    groups.set(i, [i])
    sums.set(i, new Map())
  }
  for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) link(sums, i, j, similarity(j, i))
  for (let pair = closest(groups, sums, threshold); pair !== null; pair = closest(groups, sums, threshold)) {
    const [a, b] = pair
    for (const [other, sum] of sums.get(b) ?? []) {
      sums.get(other)?.delete(b)
      if (other !== a) link(sums, a, other, (sums.get(a)?.get(other) ?? 0) + sum)
    }
    groups.set(a, [...(groups.get(a) ?? []), ...(groups.get(b) ?? [])])
    groups.delete(b)
    sums.delete(b)
  }
  return [...groups.values()]
}

function link(sums: ReadonlyMap<number, Map<number, number>>, a: number, b: number, sum: number): void {
  if (sum <= 0) return
  sums.get(a)?.set(b, sum)
  sums.get(b)?.set(a, sum)
}

function closest(
  groups: ReadonlyMap<number, readonly number[]>,
  sums: ReadonlyMap<number, ReadonlyMap<number, number>>,
  threshold: number,
): readonly [number, number] | null {
  let best: readonly [number, number] | null = null
  let highest = threshold
  for (const [a, row] of sums) {
    for (const [b, sum] of row) {
      if (b <= a) continue
      const mean = sum / ((groups.get(a)?.length ?? 1) * (groups.get(b)?.length ?? 1))
      if (mean > highest) {
        highest = mean
        best = [a, b]
      }
    }
  }
  return best
}
