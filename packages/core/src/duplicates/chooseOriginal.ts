import type { Article, Houses } from '@fogline/model'
import { creditTo } from './creditTo.ts'
import type { Overlaps } from './findOverlaps.ts'

/** What copies are judged by: the text they share and the houses that publish them. */
export interface Known {
  readonly overlaps: Overlaps
  readonly houses: Houses
}

/**
 * The one the others go back to: no digest where there is a report, then the wire they credit, then whoever holds most of them
 * whole, then the earliest, then the lowest id.
 */
export function chooseOriginal(members: readonly Article[], { overlaps, houses }: Known): Article | undefined {
  const ids = new Set(members.map(({ id }) => id))
  const ranked = members.map((article) => ({
    article,
    digest: article.form === 'digest' ? 1 : 0,
    credited: members.filter((other) => other !== article && creditTo(other, article, houses) !== null).length,
    holds: overlaps.partners(article.id).filter((other) => ids.has(other) && overlaps.share(other, article.id) >= 0.9)
      .length,
    date: article.publishedAt ?? '~',
  }))
  ranked.sort(
    (a, b) =>
      a.digest - b.digest ||
      b.credited - a.credited ||
      b.holds - a.holds ||
      compare(a.date, b.date) ||
      compare(a.article.id, b.article.id),
  )
  return ranked[0]?.article
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
