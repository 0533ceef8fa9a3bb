import type { Brief, OverviewView } from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toArticleLabel } from './labels.ts'
import { toContentionCard } from './toContentionCard.ts'
import { toStoryCard } from './toStoryView.ts'

/** The screen shows a few of each and leads to the others. */
const first = 20

/** What the first screen shows: the brief, what is contested, and what was left out and why. */
export function toOverviewView(prepared: Prepared): OverviewView {
  const { picture, pages, rejections, judgements } = prepared.content
  const removals = new Map<string, number>()
  for (const { reason } of pages.flatMap((page) => page.removals)) removals.set(reason, (removals.get(reason) ?? 0) + 1)
  return {
    version: picture.version,
    brief: prepared.brief,
    contentions: picture.contentions.slice(0, first).map(toContentionCard),
    stories: [...picture.stories]
      .sort((a, b) => b.articles.length - a.articles.length)
      .slice(0, first)
      .map((story) => toStoryCard(prepared, story)),
    totals: { contentions: picture.contentions.length, stories: picture.stories.length },
    labels: [...citedBy(prepared.brief)].map((article) => toArticleLabel(prepared, article)),
    rejections,
    removals: [...removals].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
    judgements: judgements.length,
  }
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
