/** A sparse vector of unit length: stem → weight. */
export type Vector = ReadonlyMap<string, number>

/** TF-IDF vectors (log tf × smoothed idf, cosine-normalised; Salton and Buckley 1988) of bags of stems. */
export function tfidf(bags: readonly (readonly string[])[]): readonly Vector[] {
  const inBags = new Map<string, number>()
  for (const bag of bags) for (const stem of new Set(bag)) inBags.set(stem, (inBags.get(stem) ?? 0) + 1)
  return bags.map((bag) => {
    const counts = new Map<string, number>()
    for (const stem of bag) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    const weights = [...counts].map(
      ([stem, n]) => [stem, (1 + Math.log(n)) * Math.log((bags.length + 1) / (inBags.get(stem) ?? 1))] as const,
    )
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    return new Map(weights.map(([stem, weight]) => [stem, weight / length]))
  })
}

/** Cosine of two unit vectors, 0–1. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0)
  return sum
}
