import { type Article, changePeriod, type PageHistory, type VersionView } from '@fogline/model'
import type { Prepared } from '../prepare.ts'

/** How many texts an article had; 1 where it never changed, whatever changed around it on its page. */
export function countVersions(prepared: Prepared, { id, page }: Article): number {
  const history = prepared.historyOf.get(page)
  if (history === undefined) return 1
  const lineage = lineageOf(history, id)
  return (
    1 +
    history.changes.filter(({ articles }) => articles.some(({ before, after }) => before && lineage.has(after ?? '')))
      .length
  )
}

function lineageOf({ lineages }: PageHistory, article: string): ReadonlySet<string> {
  return new Set(lineages.find((ids) => ids.includes(article)) ?? [article])
}

/** The versions of the page that an article is from, oldest first; empty where the article never changed. */
export function toVersions(prepared: Prepared, article: Article): readonly VersionView[] {
  const history = prepared.historyOf.get(article.page)
  if (history === undefined || countVersions(prepared, article) < 2) return []
  const lineage = lineageOf(history, article.id)
  const changes = new Map(history.changes.map((change) => [change.after.number, change]))
  return history.versions.map(({ number, articles, firstSeen, lastSeen }) => {
    const change = changes.get(number)
    return {
      number,
      article: articles.find((one) => lineage.has(one)) ?? null,
      firstSeen,
      lastSeen,
      change: change === undefined ? null : { id: change.id, when: changePeriod(change) },
    }
  })
}
