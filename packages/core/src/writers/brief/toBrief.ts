import type { Brief, BriefContention, BriefFigureRow, BriefLine, LedgerContent } from '@fogline/model'
import { checkLine } from './checkLine.ts'
import { type ContentIndex, toContentIndex } from './contentIndex.ts'
import { contested } from './contested.ts'
import { developments } from './developments.ts'
import { figureRows } from './figureRows.ts'
import { gaps } from './gaps.ts'
import { timeline } from './timeline.ts'

/** What part of the ledger to write about: articles published on or after a day (EDTF), or one story. */
export interface BriefScope {
  readonly since: string | null
  readonly story: string | null
}

const longest = { developments: 12, figures: 40, contested: 20, timeline: 40 }

/** The brief: every line is checked against the sentences it cites, and one that they do not hold is not printed. */
export function toBrief(content: LedgerContent, scope: BriefScope = { since: null, story: null }): Brief {
  const index = toContentIndex(content)
  const stories = content.picture.stories.filter((story) => scope.story === null || story.id === scope.story)
  const articles = new Set(stories.flatMap((story) => story.articles).filter((id) => isSince(index, id, scope.since)))
  const shown = stories.filter((story) => story.articles.some((id) => articles.has(id)))
  const events = shown.flatMap((story) => index.eventsOf(story.id))
  const lines = developments(shown, index, longest.developments).filter((line) =>
    line.evidence.some((e) => articles.has(e.article)),
  )
  const rows = figureRows(content, index, articles)
  const points = contested(content.picture.contentions, index, articles)
  const dated = timeline(events, index)
  const kept = {
    developments: lines.filter(isGrounded),
    figures: rows.filter(isRowGrounded),
    contested: points.flatMap(groundedContention),
    timeline: dated.filter(({ line }) => isGrounded(line)),
  }
  return {
    title: scope.story === null ? 'What is going on' : (shown[0]?.title ?? 'What is going on'),
    counts: countsOf(content, articles, index),
    developments: kept.developments,
    figures: kept.figures.slice(0, longest.figures),
    contested: kept.contested.slice(0, longest.contested),
    timeline: kept.timeline.slice(0, longest.timeline),
    gaps: gaps(content, index, articles),
    heldBack:
      lines.length -
      kept.developments.length +
      rows.length -
      kept.figures.length +
      dated.length -
      kept.timeline.length +
      positions(points) -
      positions(kept.contested),
  }
}

function isSince(index: ContentIndex, article: string, since: string | null): boolean {
  const published = index.article(article)?.publishedAt ?? null
  return since === null || (published !== null && published >= since)
}

function isGrounded(line: BriefLine): boolean {
  return checkLine(line).length === 0
}

function isRowGrounded(row: BriefFigureRow): boolean {
  const value = row.value.replace(/\b[A-Z]{3}\b|\bper \w+/g, '')
  return checkLine({ text: value, evidence: row.evidence }).length === 0
}

/** A contention needs two sides that stand; one that loses more is left out whole. */
function groundedContention(point: BriefContention): readonly BriefContention[] {
  const standing = point.positions.filter(isGrounded)
  return standing.length >= 2 ? [{ ...point, positions: standing }] : []
}

function positions(points: readonly BriefContention[]): number {
  return points.reduce((sum, point) => sum + point.positions.length, 0)
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
