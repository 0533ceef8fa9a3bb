/** How well groups match those that are known. */
export interface GroupScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly ari: number
}

/** B³ (Bagga and Baldwin 1998) and the adjusted Rand index (Hubert and Arabie 1985); the n-th of each list is of one item. */
export function scoreGroups(known: readonly string[], found: readonly string[]): GroupScore {
  const both = known.map((group, at) => JSON.stringify([group, found[at]]))
  const [inKnown, inFound, inBoth] = [countOf(known), countOf(found), countOf(both)]
  let [precision, recall] = [0, 0]
  both.forEach((pair, at) => {
    const shared = inBoth.get(pair) ?? 0
    precision += shared / (inFound.get(found[at] ?? '') ?? 1) / known.length
    recall += shared / (inKnown.get(known[at] ?? '') ?? 1) / known.length
  })
  const pairs = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const [together, ofKnown, ofFound, all] = [
    pairs(inBoth),
    pairs(inKnown),
    pairs(inFound),
    pairs(new Map([['', known.length]])),
  ]
  const byChance = all === 0 ? 0 : (ofKnown * ofFound) / all
  const most = (ofKnown + ofFound) / 2
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    ari: most === byChance ? 1 : (together - byChance) / (most - byChance),
  }
}

function countOf(groups: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  return counts
}
