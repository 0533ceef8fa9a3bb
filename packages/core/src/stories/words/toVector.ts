/** A sparse vector of unit length: stems in order, each with its weight. Plain data, so that a ledger can keep it. */
export type Vector = readonly (readonly [stem: string, weight: number])[]

/** Weighs each stem by the log of how often it is in the bag (Salton and Buckley 1988) and by what it tells; of unit length. */
export function toVector(bag: readonly string[], rarity: (stem: string) => number): Vector {
  const counts = new Map<string, number>()
  for (const stem of bag) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const weights = [...counts]
    .map(([stem, n]) => [stem, (1 + Math.log(n)) * rarity(stem)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return toUnit(weights)
}

/** The vector with other weights, of unit length. */
export function toUnit(weights: Vector): Vector {
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
  return weights.map(([stem, weight]) => [stem, Math.round((weight / length) * 1e5) / 1e5])
}

/** Cosine of two unit vectors, 0–1; the same to the last digit either way round. */
export function cosine(a: Vector, b: Vector): number {
  let [sum, i, j] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [[x, p], [y, q]] = [a[i] ?? none, b[j] ?? none]
    if (x === y) sum += p * q
    if (x <= y) i++
    if (y <= x) j++
  }
  return sum
}

const none = ['', 0] as const
