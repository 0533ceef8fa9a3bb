import type { Article } from '@fogline/model'
import type { Overlaps } from './findOverlaps.ts'

/** The one the others go back to: the wire they credit, then whoever holds most of them whole, then the earliest, then the lowest id. */
export function chooseOriginal(members: readonly Article[], overlaps: Overlaps): Article | undefined {
  const ids = new Set(members.map(({ id }) => id))
  const ranked = members.map((article) => ({
    article,
    credited: creditedBy(article, members),
    holds: overlaps.partners(article.id).filter((other) => ids.has(other) && overlaps.share(other, article.id) >= 0.9)
      .length,
    date: article.publishedAt ?? '~',
  }))
  ranked.sort(
    (a, b) =>
      b.credited - a.credited || b.holds - a.holds || compare(a.date, b.date) || compare(a.article.id, b.article.id),
  )
  return ranked[0]?.article
}

/** How many others name this article's outlet as where they have it from. */
export function creditedBy(article: Article, members: readonly Article[]): number {
  const name = article.outlet?.toLowerCase()
  if (name === undefined) return 0
  return members.filter((other) => other !== article && other.outlet?.toLowerCase() !== name && names(other, name))
    .length
}

function names(other: Article, outlet: string): boolean {
  return other.credits.some((credit) => credit.outlet.toLowerCase() === outlet)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
