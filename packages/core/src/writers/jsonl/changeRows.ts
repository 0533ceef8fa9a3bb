import type { ArticleChange, PageChange, PageHistory, StatedWords, StatementChange } from '@fogline/model'
import type { Row, RowContext } from './rowContext.ts'

/** The rows of pages that changed; the words of both versions stand in the rows of their articles. */
export function changeRows(histories: readonly PageHistory[], context: RowContext): readonly Row[] {
  return histories.flatMap(({ location, changes }) => changes.map((change) => changeRow(location, change, context)))
}

function changeRow(location: string, { id, before, after, articles }: PageChange, context: RowContext): Row {
  return {
    kind: 'change',
    id,
    location,
    from: before.lastSeen,
    to: after.firstSeen,
    statedAt: after.statedAt,
    before: before.page,
    after: after.page,
    articles: articles.map((article) => articleRow(article, context)),
    by: 'changes/versions',
    confidence: null,
  }
}

function articleRow(change: ArticleChange, context: RowContext): Readonly<Record<string, unknown>> {
  const { before, after, title, publishedAt } = change
  const statements = (changes: readonly StatementChange[]) =>
    changes.map(({ kind, because, ...sides }) => ({
      kind,
      before: toWords(sides.before, context),
      after: toWords(sides.after, context),
      because,
    }))
  return {
    before,
    after,
    title,
    publishedAt,
    figures: statements(change.figures),
    claims: statements(change.claims),
    events: statements(change.events),
    notes: change.notes.map(({ kind, evidence, by }) => ({ kind, evidence: context.evidence(evidence), by })),
  }
}

function toWords(words: StatedWords | null, context: RowContext): unknown {
  if (words === null) return null
  const { statement, value, of, evidence } = words
  return { statement, value, of, ...context.span(evidence.article, words), evidence: context.evidence(evidence) }
}
