import { type Article, changePeriod, type PageHistory, type VersionView } from '@fogline/model'
import type { Prepared } from '../prepare.ts'

/** The versions of the page that an article is from, oldest first. */
export function toVersions(prepared: Prepared, article: Article): readonly VersionView[] {
  const history = prepared.historyOf.get(article.page)
  if (history === undefined) return []
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

function lineageOf({ lineages }: PageHistory, article: string): ReadonlySet<string> {
  return new Set(lineages.find((ids) => ids.includes(article)) ?? [article])
}
