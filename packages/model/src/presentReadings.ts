import type { PageHistory } from './change.ts'
import type { ArticleReading } from './reading.ts'

/** Ids of the articles that a later version of their own page took the place of. */
export function supersededArticles(histories: readonly PageHistory[]): ReadonlySet<string> {
  return new Set(histories.flatMap(({ lineages }) => lineages.flatMap((lineage) => lineage.slice(0, -1))))
}

/** The articles as their pages have them now: what lists show and counts count. */
export function presentReadings(
  readings: readonly ArticleReading[],
  histories: readonly PageHistory[],
): readonly ArticleReading[] {
  const superseded = supersededArticles(histories)
  return superseded.size === 0 ? readings : readings.filter(({ article }) => !superseded.has(article.id))
}
