import type {
  BriefChange,
  BriefLine,
  Edtf,
  Evidence,
  Figure,
  LedgerContent,
  PageChange,
  StatementChange,
  Track,
  TrackPoint,
} from '@fogline/model'
import type { ContentIndex } from './contentIndex.ts'
import { trackLabel } from './figureLabel.ts'
import { holderName } from './figureRows.ts'
import { figureValue } from './figureValue.ts'
import { groundNames } from './groundNames.ts'
import { newDevelopments } from './newDevelopments.ts'

interface Span {
  readonly since: Edtf
  readonly articles: ReadonlySet<string>
}

const moves: Readonly<Partial<Record<NonNullable<TrackPoint['relation']>, BriefChange['kind']>>> = {
  updates: 'update',
  revises: 'revision',
  conflicts: 'conflict',
}

const order: readonly BriefChange['kind'][] = ['development', 'update', 'revision', 'conflict', 'denial', 'page']

/**
 * What was first told on the day or after it: developments, figures that moved, denials, edits of pages. What has no date of
 * telling is not among them. Unchecked.
 */
export function changesSince(content: LedgerContent, index: ContentIndex, span: Span): readonly BriefChange[] {
  return [
    ...newDevelopments(content.picture.stories, index, span),
    ...content.picture.tracks.flatMap((track) => movedFigures(track, index, span)),
    ...newDenials(content, index, span),
    ...content.picture.histories.flatMap((history) => history.changes).flatMap((change) => edits(change, span)),
  ]
    .map((change) => ({ ...change, line: groundNames(change.line, index) }))
    .sort(
      (a, b) =>
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        (a.date === b.date ? (a.line.about < b.line.about ? -1 : 1) : a.date < b.date ? -1 : 1),
    )
}

function movedFigures(track: Track, index: ContentIndex, { since, articles }: Span): readonly BriefChange[] {
  const seen = new Set<string>()
  return track.points.flatMap((point) => {
    const kind = point.relation === null ? undefined : moves[point.relation]
    const [now, before] = [figureOf(point.figure, index), figureOf(point.to, index)]
    if (kind === undefined || now === undefined || before === undefined) return []
    const date = index.article(now.article)?.publishedAt ?? null
    if (date === null || date < since || !articles.has(now.article) || index.isCopy(now.article)) return []
    const [to, from] = [said(now, index), said(before, index)]
    const text = `${trackLabel(track.label).replace(': ', ', ')}: ${to}, ${kind === 'conflict' ? 'where another source has' : 'after'} ${from}`
    if (seen.has(text)) return []
    seen.add(text)
    const evidence = [now, before].flatMap((figure) => index.sentenceAt(figure.article, figure.start) ?? [])
    return [{ kind, date, line: lineOf(text, evidence, track.id) }]
  })
}

function figureOf(id: string | null, index: ContentIndex): Figure | undefined {
  const statement = id === null ? undefined : index.statement(id)
  return statement?.kind === 'figure' ? statement : undefined
}

function said(figure: Figure, index: ContentIndex): string {
  const holder = holderName(figure, index)
  return `${figureValue(figure)} (${holder ?? 'the article itself'})`
}

/** The denying side comes first among the positions of such a contention. */
function newDenials(
  { picture }: LedgerContent,
  index: ContentIndex,
  { since, articles }: Span,
): readonly BriefChange[] {
  return picture.contentions.flatMap(({ id, type, positions: [denial] }) => {
    const article = denial?.evidence[0]?.article
    const date = article === undefined ? null : (index.article(article)?.publishedAt ?? null)
    if (type !== 'denial' || denial === undefined || article === undefined || !articles.has(article)) return []
    if (date === null || date < since) return []
    const text = `${denial.holder?.text ?? 'The article itself'}: ${denial.value.replace(/\s+/g, ' ').trim()}`
    return [{ kind: 'denial' as const, date, line: lineOf(text, denial.evidence, id) }]
  })
}

/** What a page says otherwise than before: figures with both values, what it withdrew, and its own notes of correction. */
function edits(change: PageChange, { since, articles }: Span): readonly BriefChange[] {
  const date = change.after.firstSeen?.slice(0, 10) ?? change.after.statedAt?.slice(0, 10) ?? null
  if (date === null || date < since || !change.after.articles.some((id) => articles.has(id))) return []
  return change.articles
    .filter(({ before, after }) => before !== null && after !== null)
    .flatMap(({ figures, claims, notes }) => [
      ...notes.map(({ text, evidence }) => lineOf(text.replace(/\s+/g, ' ').trim(), [evidence], change.id)),
      ...figures.flatMap((one) => editLine(one, change.id)),
      ...claims.filter(({ kind }) => kind === 'removed').flatMap((one) => editLine(one, change.id)),
    ])
    .map((line) => ({ kind: 'page' as const, date, line }))
}

function editLine({ kind, before, after }: StatementChange, about: string): readonly BriefLine[] {
  if (kind === 'removed' && before !== null) return [lineOf(`Withdrawn: ${named(before)}`, [before.evidence], about)]
  if (kind !== 'changed' || before === null || after === null || before.value === after.value) return []
  return [lineOf(`${named(after)}, before: ${before.value}`, [after.evidence, before.evidence], about)]
}

function named({ of, value }: { readonly of: string | null; readonly value: string }): string {
  return of === null ? value : `${of}: ${value}`
}

function lineOf(text: string, evidence: readonly Evidence[], about: string): BriefLine {
  return { text, evidence, about, standing: null }
}
