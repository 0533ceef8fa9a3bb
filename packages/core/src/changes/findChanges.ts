import {
  type Article,
  type ArticleChange,
  type ArticleReading,
  hashId,
  type PageChange,
  type PageVersion,
  type Replaced,
} from '@fogline/model'
import { compareClaims } from './compareClaims.ts'
import { compareEvents } from './compareEvents.ts'
import { compareFigures } from './compareFigures.ts'
import type { Comparison } from './comparison.ts'
import { diffBlocks } from './diffBlocks.ts'
import { findNotes } from './findNotes.ts'
import { foldText } from './foldText.ts'
import { matchArticles } from './matchArticles.ts'
import { toSide } from './side.ts'

/** A version of a page with the readings of its articles. */
export interface ReadVersion {
  readonly version: PageVersion
  readonly readings: readonly ArticleReading[]
}

/** A change with what it means for statements: which are still made, and which no longer. */
export interface FoundChange extends Omit<Comparison, 'changes'> {
  readonly change: PageChange
}

/** What became of a page from one version to the next: of each article, its text, its figures, claims and events. */
export function findChanges(before: ReadVersion, after: ReadVersion): FoundChange {
  const { pairs, removed, added } = matchArticles(before.readings, after.readings)
  const compared = pairs
    .filter(([a, b]) => foldText(a.article.text) !== foldText(b.article.text))
    .map(([a, b]) => toArticleChange(a, b))
  const change: PageChange = {
    id: hashId(['change', before.version.page, after.version.page, after.version.firstSeen]),
    before: before.version,
    after: after.version,
    articles: [
      ...compared.map(({ change: one }) => one),
      ...added.map(({ article }) => toWholeChange(null, article)),
      ...removed.map(({ article }) => toWholeChange(article, null)),
    ],
  }
  return {
    change,
    kept: compared.flatMap(({ kept }) => kept),
    gone: compared.flatMap(({ gone }) => gone),
  }
}

function toArticleChange(
  a: ArticleReading,
  b: ArticleReading,
): Omit<Comparison, 'changes'> & { readonly change: ArticleChange } {
  const [older, newer] = [toSide(a), toSide(b)]
  const [figures, claims] = [compareFigures(older, newer), compareClaims(older, newer)]
  const change: ArticleChange = {
    before: a.article.id,
    after: b.article.id,
    title: replaced(a.article.title, b.article.title),
    publishedAt: replaced(a.article.publishedAt, b.article.publishedAt),
    text: diffBlocks(a.article, b.article),
    figures: figures.changes,
    claims: claims.changes,
    events: compareEvents(older, newer),
    notes: findNotes(a.article, b.article),
  }
  return { change, kept: [...figures.kept, ...claims.kept], gone: [...figures.gone, ...claims.gone] }
}

function replaced(before: string | null, after: string | null): Replaced | null {
  return foldText(before ?? '') === foldText(after ?? '') ? null : { before, after }
}

/** An article that came or went as a whole: its text is shown, and its statements are its own. */
function toWholeChange(before: Article | null, after: Article | null): ArticleChange {
  const article = after ?? before
  const kind = after === null ? 'removed' : 'added'
  const blocks = article === null ? [] : article.blocks.map(({ start, end }) => ({ start, end }))
  return {
    before: before?.id ?? null,
    after: after?.id ?? null,
    title: { before: before?.title ?? null, after: after?.title ?? null },
    publishedAt: null,
    text: blocks.map((span) => ({
      kind,
      before: after === null ? span : null,
      after: after === null ? null : span,
      segments: [{ kind, text: article?.text.slice(span.start, span.end) ?? '' }],
    })),
    figures: [],
    claims: [],
    events: [],
    notes: after === null ? [] : findNotes(null, after),
  }
}
