import type { Article, ArticleLabel, Brief, OverviewView } from '@fogline/model'
import type { KeptBrief } from '../keepBrief.ts'
import type { Source } from '../source.ts'
import { toContentionCard } from './toContentionCard.ts'

/** The screen shows a few of each and leads to the others. */
const first = { limit: 20, offset: 0 }

/** What the first screen shows: the brief, what is contested, and what was left out and why. */
export async function toOverviewView(
  ledger: Pick<Source, 'list' | 'counts'>,
  { content, brief }: KeptBrief,
): Promise<OverviewView> {
  const { picture, pages, rejections, left, readings } = content
  const [contentions, stories, { judgements }] = await Promise.all([
    ledger.list('contentions', first),
    ledger.list('stories', first),
    ledger.counts(),
  ])
  const removals = new Map<string, number>()
  for (const { reason } of pages.flatMap((page) => page.removals)) removals.set(reason, (removals.get(reason) ?? 0) + 1)
  const articles = new Map(readings.map(({ article }) => [article.id, article]))
  return {
    version: picture.version,
    brief,
    contentions: contentions.items.map(toContentionCard),
    stories: stories.items,
    totals: { contentions: contentions.total, stories: stories.total },
    left,
    labels: [...citedBy(brief)].map((id) => toLabel(id, articles.get(id))),
    rejections,
    removals: [...removals].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
    judgements,
  }
}

function toLabel(id: string, article: Article | undefined): ArticleLabel {
  if (article === undefined) return { id, title: id, outlet: null, publishedAt: null }
  const { outlet, publishedAt } = article
  return { id, title: article.title ?? article.text.slice(0, 80).trim(), outlet, publishedAt }
}

function citedBy({ developments, figures, contested, timeline }: Brief): ReadonlySet<string> {
  const lines = [
    ...developments,
    ...figures,
    ...contested.flatMap(({ positions }) => positions),
    ...timeline.map(({ line }) => line),
  ]
  return new Set(lines.flatMap(({ evidence }) => evidence).map(({ article }) => article))
}
