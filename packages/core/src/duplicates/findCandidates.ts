/** Shared by more texts than this, a key is boilerplate and makes no neighbours; texts that are equal count once. */
const crowd = 200

/** Pairs of positions worth comparing: those that share a candidate key. */
export function findCandidates(
  texts: readonly { readonly bands: readonly string[] }[],
): readonly (readonly [number, number])[] {
  const holders = new Map<string, number[]>()
  for (const [at, { bands }] of texts.entries()) {
    for (const key of new Set(bands)) {
      const found = holders.get(key)
      if (found) found.push(at)
      else holders.set(key, [at])
    }
  }
  const pairs = new Set<number>()
  for (const group of holders.values()) {
    if (group.length > crowd) continue
    for (const [at, a] of group.entries()) for (const b of group.slice(at + 1)) pairs.add(a * texts.length + b)
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / texts.length), pair % texts.length] as const)
}
