import {
  type ArticleLabel,
  type ChangeCard,
  type ChangeView,
  changePeriod,
  changeSummary,
  type PageChange,
  type PageHistory,
} from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toArticleLabel } from './labels.ts'

/** One row of the list of changed pages. */
export function toChangeCard(prepared: Prepared, history: PageHistory, change: PageChange): ChangeCard {
  const [first] = change.articles
  return {
    id: change.id,
    article: toArticleLabel(prepared, first?.after ?? first?.before ?? change.after.articles[0] ?? ''),
    location: history.location,
    from: change.before.lastSeen,
    to: change.after.firstSeen,
    when: changePeriod(change),
    summary: changeSummary(change),
    version: change.after.number,
    versions: history.versions.length,
  }
}

/** A change with all that came and went. */
export function toChangeView(prepared: Prepared, history: PageHistory, change: PageChange): ChangeView {
  const label = (id: string | null): ArticleLabel | null => (id === null ? null : toArticleLabel(prepared, id))
  return {
    card: toChangeCard(prepared, history, change),
    statedAt: change.after.statedAt,
    articles: change.articles.map((article) => ({
      ...article,
      before: label(article.before),
      after: label(article.after),
    })),
  }
}
