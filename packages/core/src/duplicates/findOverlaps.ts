import type { Article, Fingerprint } from '@fogline/model'
import { countShared } from './countShared.ts'
import { findCandidates } from './findCandidates.ts'
import { fewest, isCopy } from './isCopy.ts'
import { isNotice } from './isNotice.ts'

/** Which share of one article's shingles another one holds, for all pairs that share enough to be copies. */
export interface Overlaps {
  /** Share of `a`'s shingles that `b` holds; 0 where the two are no copies. */
  readonly share: (a: string, b: string) => number
  readonly partners: (article: string) => readonly string[]
}

/** Compares what may be copies, exactly, on the full sets of shingles. Whether two are copies depends on these two alone. */
export function findOverlaps(fingerprints: readonly Fingerprint[], articles: readonly Article[] = []): Overlaps {
  const article = new Map(articles.map((one) => [one.id, one]))
  const texts = groupEqual(fingerprints)
  const nodes = texts.flatMap((same) => same.slice(0, 1))
  const shares = new Map<string, Map<string, number>>()
  const add = (a: string, b: string, share: number): void => {
    const of = shares.get(a) ?? new Map<string, number>()
    shares.set(a, of.set(b, share))
  }
  const join = (from: readonly Fingerprint[], to: readonly Fingerprint[], share: number): void => {
    for (const a of from) for (const b of to) if (a.article !== b.article) add(a.article, b.article, share)
  }
  for (const same of texts) if ((same[0]?.shingles.length ?? 0) >= fewest) join(same, same, 1)
  for (const [i, j] of findCandidates(nodes)) {
    const [a, b, as, bs] = [nodes[i], nodes[j], texts[i], texts[j]]
    if (!a || !b || !as || !bs) continue
    const shared = countShared(a.shingles, b.shingles)
    if (!isCopy(a.shingles, b.shingles, shared)) continue
    const [one, other] = [article.get(a.article), article.get(b.article)]
    if (one !== undefined && other !== undefined && isNotice(one, other)) continue
    join(as, bs, shared / a.shingles.length)
    join(bs, as, shared / b.shingles.length)
  }
  const partners = new Map([...shares].map(([article, of]) => [article, [...of.keys()].sort()]))
  return {
    share: (a, b) => shares.get(a)?.get(b) ?? 0,
    partners: (article) => partners.get(article) ?? [],
  }
}

/** Fingerprints with the same shingles stand together and are compared once. */
function groupEqual(fingerprints: readonly Fingerprint[]): readonly (readonly Fingerprint[])[] {
  const groups = new Map<string, Fingerprint[]>()
  for (const print of fingerprints) {
    const key = print.shingles.join()
    groups.set(key, [...(groups.get(key) ?? []), print])
  }
  return [...groups.values()]
}
