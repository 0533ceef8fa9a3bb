import type { Overlaps } from './findOverlaps.ts'

/** Overlaps between pages instead of versions: what any version of one shares with any version of the other. Asked of present articles. */
export function liftOverlaps(overlaps: Overlaps, lineages: readonly (readonly string[])[]): Overlaps {
  if (lineages.length === 0) return overlaps
  const lineageOf = new Map(lineages.flatMap((lineage) => lineage.map((id) => [id, lineage] as const)))
  const versions = (article: string) => lineageOf.get(article) ?? [article]
  const presentOf = (article: string) => lineageOf.get(article)?.at(-1) ?? article
  return {
    share: (a, b) => Math.max(...versions(a).flatMap((one) => versions(b).map((other) => overlaps.share(one, other)))),
    partners: (article) => {
      const partners = versions(article).flatMap((one) => overlaps.partners(one).map(presentOf))
      return [...new Set(partners)].filter((partner) => partner !== article).sort()
    },
  }
}
