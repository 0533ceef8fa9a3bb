import type { OverviewView } from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toArticleLabel } from './labels.ts'
import { toContentionCard } from './toContentionCard.ts'
import { toStoryCard } from './toStoryView.ts'

/** What the first screen shows: the brief, what is contested, and what was left out and why. */
export function toOverviewView(prepared: Prepared): OverviewView {
  const { picture, pages, readings, rejections, judgements } = prepared.content
  const removals = new Map<string, number>()
  for (const { reason } of pages.flatMap((page) => page.removals)) removals.set(reason, (removals.get(reason) ?? 0) + 1)
  return {
    version: picture.version,
    brief: prepared.brief,
    contentions: picture.contentions.map(toContentionCard),
    stories: picture.stories.map((story) => toStoryCard(prepared, story)),
    labels: readings.map(({ article }) => toArticleLabel(prepared, article.id)),
    rejections,
    removals: [...removals].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
    judgements: judgements.length,
  }
}
