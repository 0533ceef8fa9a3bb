import type {
  Brief,
  BriefContention,
  BriefFigureRow,
  BriefLine,
  BriefSource,
  Edtf,
  Evidence,
  LedgerContent,
} from '@fogline/model'
import { changesSince } from './changesSince.ts'
import { checkLine } from './checkLine.ts'
import { type ContentIndex, toContentIndex } from './contentIndex.ts'
import { contested } from './contested.ts'
import { developments } from './developments.ts'
import { figureRows } from './figureRows.ts'
import { gaps } from './gaps.ts'
import { timeline } from './timeline.ts'

/** What to write about: one story or all, and the day (EDTF) from which on changes are told. */
export interface BriefScope {
  readonly since: Edtf | null
  readonly story: string | null
}

const longest = { changes: 40, developments: 12, figures: 40, contested: 20, timeline: 60 }

/** The brief: every line is checked against the sentences it cites, and one that they do not hold is not printed. */
export function toBrief(content: LedgerContent, scope: BriefScope = { since: null, story: null }): Brief {
  const index = toContentIndex(content)
  const { since } = scope
  const stories = content.picture.stories.filter((story) => scope.story === null || story.id === scope.story)
  const articles = new Set(stories.flatMap((story) => story.articles))
  const inScope = { ...content, picture: { ...content.picture, stories } }
  const drafts = {
    changes: since === null ? [] : changesSince(inScope, index, { since, articles }),
    developments: developments(stories, index, longest.developments),
    figures: figureRows(content, index, articles),
    contested: contested(content.picture.contentions, index, articles),
    timeline: timeline(
      stories.flatMap((story) => index.eventsOf(story.id)),
      index,
    ),
  }
  const kept = {
    changes: drafts.changes.filter(({ line }) => isGrounded(line)),
    developments: drafts.developments.filter(isGrounded),
    figures: drafts.figures.filter(isRowGrounded),
    contested: drafts.contested.flatMap(groundedContention),
    timeline: drafts.timeline.filter(({ line }) => isGrounded(line)),
  }
  const shown = {
    changes: kept.changes.slice(0, longest.changes),
    developments: kept.developments,
    figures: kept.figures.slice(0, longest.figures),
    contested: kept.contested.slice(0, longest.contested),
    timeline: kept.timeline.slice(0, longest.timeline),
  }
  return {
    title: scope.story === null ? 'What is going on' : (stories[0]?.title ?? 'What is going on'),
    counts: countsOf(content, articles, index),
    since,
    ...shown,
    gaps: gaps({ content, index, articles, stories, developments: kept.developments, since }),
    totals: {
      changes: kept.changes.length,
      figures: kept.figures.length,
      contested: kept.contested.length,
      timeline: kept.timeline.length,
    },
    sources: sourcesOf(citedBy(shown), content, index),
    heldBack: amountOf(drafts) - amountOf(kept),
  }
}

type Parts = Pick<Brief, 'changes' | 'developments' | 'figures' | 'contested' | 'timeline'>

function amountOf({ changes, developments: lines, figures, contested: points, timeline: dates }: Parts): number {
  const positions = points.reduce((sum, point) => sum + point.positions.length, 0)
  return changes.length + lines.length + figures.length + positions + dates.length
}

/** Everything that the lines of a brief rest on, in their order. */
function citedBy({
  changes,
  developments: lines,
  figures,
  contested: points,
  timeline: dates,
}: Parts): readonly Evidence[] {
  return [
    ...changes.map(({ line }) => line),
    ...lines,
    ...figures,
    ...points.flatMap(({ positions }) => positions),
    ...dates.map(({ line }) => line),
  ].flatMap(({ evidence }) => evidence)
}

function sourcesOf(cited: readonly Evidence[], content: LedgerContent, index: ContentIndex): readonly BriefSource[] {
  const pages = new Map(content.pages.map((page) => [page.id, page]))
  return [...new Set(cited.map(({ article }) => article))].flatMap((id) => {
    const article = index.article(id)
    if (article === undefined) return []
    const { outlet, publishedAt } = article
    const title = article.title ?? article.text.slice(0, 80).trim()
    return [{ article: id, title, outlet, publishedAt, location: pages.get(article.page)?.location ?? '' }]
  })
}

function isGrounded(line: Pick<BriefLine, 'text' | 'evidence'>): boolean {
  return checkLine(line).length === 0
}

/** What is counted, the value and the holder; a unit is a code and no name. */
function isRowGrounded({ what, value, holder, evidence }: BriefFigureRow): boolean {
  const words = value.replace(/\b[A-Z]{3}\b|\bper \w+/g, '')
  return isGrounded({ text: `${what.charAt(0).toLowerCase()}${what.slice(1)}: ${words} (${holder ?? ''})`, evidence })
}

/** A contention needs two sides that stand; one that loses more is left out whole. */
function groundedContention(point: BriefContention): readonly BriefContention[] {
  const standing = point.positions.filter(isGrounded)
  return standing.length >= 2 ? [{ ...point, positions: standing }] : []
}

function countsOf(content: LedgerContent, articles: ReadonlySet<string>, index: ContentIndex): Brief['counts'] {
  const mine = [...articles].flatMap((id) => index.article(id) ?? [])
  const origins = content.picture.support.flatMap((s) =>
    s.originOf.filter((o) => articles.has(o.article)).flatMap((o) => o.origin ?? []),
  )
  return {
    pages: new Set(mine.map((article) => article.page)).size,
    articles: mine.length,
    outlets: new Set(mine.flatMap((article) => article.outlet ?? [])).size,
    origins: new Set(origins).size,
  }
}
