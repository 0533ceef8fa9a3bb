/** A set of shingles with its band keys. */
export interface Sketched {
  readonly shingles: readonly number[]
  readonly bands: readonly string[]
}

/** One shingle of 8 stands in the index of parts; a text of 25 words keeps two or three. */
const sample = 8

/** Shared by more texts than this, a shingle is boilerplate and says nothing. */
const crowd = 200

/** Pairs of positions worth comparing: those that meet in a band, or of which one may be a part of the other. */
export function findCandidates(texts: readonly Sketched[]): readonly (readonly [number, number])[] {
  const pairs = new Set<number>()
  const add = (group: readonly number[]): void => {
    if (group.length > crowd) return
    for (const [at, a] of group.entries()) for (const b of group.slice(at + 1)) pairs.add(a * texts.length + b)
  }
  for (const group of index(texts, ({ bands }) => bands).values()) add(group)
  for (const [a, b] of sharedSamples(texts)) pairs.add(a * texts.length + b)
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / texts.length), pair % texts.length] as const)
}

/** Pairs that share a good part of the sampled shingles of the shorter. */
function sharedSamples(texts: readonly Sketched[]): readonly (readonly [number, number])[] {
  const sampled = texts.map(({ shingles }) => shingles.filter((shingle) => shingle % sample === 0))
  const counts = new Map<number, number>()
  for (const group of index(sampled, (shingles) => shingles).values()) {
    if (group.length > crowd) continue
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(at + 1)) counts.set(a * texts.length + b, (counts.get(a * texts.length + b) ?? 0) + 1)
    }
  }
  return [...counts].flatMap(([pair, shared]) => {
    const [a, b] = [Math.floor(pair / texts.length), pair % texts.length]
    const shorter = Math.min(sampled[a]?.length ?? 0, sampled[b]?.length ?? 0)
    return shared >= Math.max(1, shorter * 0.25) ? [[a, b] as const] : []
  })
}

function index<Text, Key>(texts: readonly Text[], keysOf: (text: Text) => readonly Key[]): Map<Key, number[]> {
  const index = new Map<Key, number[]>()
  texts.forEach((text, at) => {
    for (const key of keysOf(text)) {
      const found = index.get(key)
      if (found) found.push(at)
      else index.set(key, [at])
    }
  })
  return index
}
