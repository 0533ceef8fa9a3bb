import type { Drafts } from '../draft.ts'
import { findLabels } from './findLabels.ts'
import { closeArticle, type OpenArticle, openArticle } from './openArticle.ts'
import { readStart } from './readStart.ts'
import { takeCut } from './takeCut.ts'
import { toLines } from './toLines.ts'
import { type Row, toRows } from './toRows.ts'
import { cut, type Walk } from './walk.ts'

/** The articles of a text page, one after another, and every other visible line as a removal. */
export function extractText(text: string): Drafts {
  const rows = toRows(toLines(text))
  const labels = findLabels(rows)
  const walk: Walk = {
    rows,
    labels,
    removals: rows.flatMap((row) => row.trimmed),
    drafts: [],
    open: null,
    pending: {},
    fresh: true,
    list: false,
    teaser: false,
  }
  let at = 0
  while (at < rows.length) at = step(walk, at)
  close(walk)
  return { drafts: walk.drafts, removals: walk.removals.sort((a, b) => a.order - b.order) }
}

/** Reads the row at `at`; returns the next one to read. */
function step(walk: Walk, at: number): number {
  const row = walk.rows[at]
  if (row === undefined) return at + 1
  if (row.cut) takeCut(walk, row, row.cut)
  else if (row.kind === 'headline') return takeHeadline(walk, row, at)
  else takeProse(walk, row)
  return at + 1
}

function takeHeadline(walk: Walk, row: Row, at: number): number {
  const thin = walk.open !== null && walk.open.title === null && isThin(walk.open)
  const fresh = walk.fresh || thin
  const start = walk.teaser ? null : readStart(walk.rows, at, { labels: walk.labels, fresh, list: walk.list })
  if (start !== null) return begin(walk, start)
  if (walk.teaser || walk.list) cut(walk, row, 'A headline of another page.', 'article/teaser-headline')
  else if (walk.labels.has(row.text)) cut(walk, row, 'A section label.', 'article/section-label')
  else if (walk.open === null && !isBeforeProse(walk.rows, at))
    cut(walk, row, 'A line before any article.', 'article/stray-line')
  else if (walk.open !== null && walk.fresh) cut(walk, row, 'A line between articles.', 'article/stray-line')
  else take(walk, row, 'heading')
  walk.teaser = false
  return at + 1
}

function takeProse(walk: Walk, row: Row): void {
  const teaser = walk.teaser && row.text.length < 200
  walk.teaser = false
  if (teaser || walk.list) cut(walk, row, 'Words about another page.', 'article/teaser-words')
  else take(walk, row, row.kind === 'item' ? 'item' : 'paragraph')
}

function take(walk: Walk, row: Row, kind: 'heading' | 'item' | 'paragraph'): void {
  walk.open ??= openArticle({ title: null, dek: null, section: null }, walk.pending)
  walk.pending = {}
  walk.open.body.push({ kind, text: row.text, order: row.order })
  walk.fresh = false
}

/** Opens the article that starts here and steps over its head; stubs between its lines are taken as such. */
function begin(walk: Walk, start: { label: number | null; title: number; dek: number | null }): number {
  close(walk)
  const text = (at: number | null): string | null => (at === null ? null : (walk.rows[at]?.text ?? null))
  walk.open = openArticle({ title: text(start.title), dek: text(start.dek), section: text(start.label) }, walk.pending)
  walk.open.head.push(...[start.title, start.dek].flatMap((at) => (at === null ? [] : (walk.rows[at] ?? []))))
  Object.assign(walk, { pending: {}, fresh: false, list: false })
  const label = start.label === null ? undefined : walk.rows[start.label]
  if (label) cut(walk, label, 'A section label.', 'article/section-label')
  const last = start.dek ?? start.title
  for (let at = start.label ?? start.title; at <= last; at++) {
    const row = walk.rows[at]
    if (row?.cut) takeCut(walk, row, row.cut)
  }
  return last + 1
}

function close(walk: Walk): void {
  if (walk.open === null) return
  const { draft, removals } = closeArticle(walk.open)
  if (draft !== null) walk.drafts.push(draft)
  for (const removal of removals) walk.removals.push(removal)
  walk.open = null
}

function isThin(open: OpenArticle): boolean {
  return (
    open.body.every(({ kind }) => kind === 'paragraph') &&
    open.body.reduce((sum, block) => sum + block.text.split(' ').length, 0) < 20
  )
}

function isBeforeProse(rows: readonly Row[], at: number): boolean {
  const next = rows.slice(at + 1).find((row) => row.kind !== 'cut')
  return next !== undefined && next.kind !== 'headline'
}
