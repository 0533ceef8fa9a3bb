import { contentStems } from '../../packages/core/src/stories/words/contentStems.ts'

/**
 * What stories are commonly found with, to compare with: TF-IDF of the words of title and text over all texts at once, and
 * leader clustering (Hartigan 1975): a text joins the group whose sum it is most like, from `threshold` up, else it leads a new one.
 */
export function leaderGroups(texts: readonly string[], threshold: number): readonly string[] {
  const vectors = toVectors(texts.map(contentStems))
  const groups: { readonly leader: number; readonly sum: Map<string, number> }[] = []
  return vectors.map((vector, at) => {
    const scored = groups.map((group) => ({ group, likeness: dot(vector, group.sum) / lengthOf(group.sum) }))
    const [best] = scored.filter(({ likeness }) => likeness >= threshold).sort((a, b) => b.likeness - a.likeness)
    const group = best?.group ?? { leader: at, sum: new Map<string, number>() }
    if (best === undefined) groups.push(group)
    for (const [stem, weight] of vector) group.sum.set(stem, (group.sum.get(stem) ?? 0) + weight)
    return String(group.leader)
  })
}

function lengthOf(vector: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of vector.values()) sum += weight * weight
  return Math.sqrt(sum)
}

function toVectors(bags: readonly (readonly string[])[]): readonly ReadonlyMap<string, number>[] {
  const inTexts = new Map<string, number>()
  for (const bag of bags) for (const stem of new Set(bag)) inTexts.set(stem, (inTexts.get(stem) ?? 0) + 1)
  return bags.map((bag) => {
    const counts = new Map<string, number>()
    for (const stem of bag) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    const weights = [...counts].map(
      ([stem, n]) => [stem, (1 + Math.log(n)) * Math.log(bags.length / (inTexts.get(stem) ?? 1))] as const,
    )
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1
    return new Map(weights.map(([stem, weight]) => [stem, weight / length]))
  })
}

function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const [stem, weight] of a) sum += weight * (b.get(stem) ?? 0)
  return sum
}
