import { isDigestHeading } from '../isDigestHeading.ts'
import { isLabelShaped, isUsualLabel } from './findLabels.ts'
import { isTitleCase } from './isTitleCase.ts'
import type { Row } from './toRows.ts'

/** Where an article begins: its section label, title and dek, by index of row. */
export interface Start {
  readonly label: number | null
  readonly title: number
  readonly dek: number | null
}

/** What the reader knows when it comes to a headline. `fresh`: nothing of an article stands right above. `list`: headlines of other pages do. */
export interface StartContext {
  readonly labels: ReadonlySet<string>
  readonly fresh: boolean
  readonly list: boolean
}

interface Run {
  readonly heads: readonly number[]
  /** Heads after which the page sets "Published", a date or a byline. */
  readonly stubbed: ReadonlySet<number>
  readonly body: number
}

/** Does an article begin at this row? Headlines in a row before prose, with a label, a stub or a break that says so. */
export function readStart(rows: readonly Row[], at: number, context: StartContext): Start | null {
  const run = readRun(rows, at)
  if (run === null) return null
  const first = rows[at]
  if (first === undefined || run.heads.slice(1).some((head) => context.labels.has(rows[head]?.text ?? ''))) return null
  const known = context.labels.has(first.text)
  const labelled = known || isLoneLabel(rows, run, context)
  const [title, ...below] = labelled ? run.heads.slice(1) : run.heads
  if (title === undefined || isDigestHeading(rows[title]?.text ?? '') || (rows[title]?.text ?? '').endsWith(':'))
    return null
  const stubbed = run.stubbed.size > 0
  const evident = context.list ? known || stubbed : labelled || context.fresh || run.stubbed.has(title)
  if (!evident || (!labelled && wordCount(rows[title]) < 4 && below.length > 0)) return null
  if (below.length > (labelled ? 2 : 1)) return null
  const dek = below[0] !== undefined && wordCount(rows[below[0]]) >= 6 ? below[0] : null
  return { label: labelled ? at : null, title, dek }
}

/** The headlines from here to the prose they stand over; null where something else comes first. */
function readRun(rows: readonly Row[], at: number): Run | null {
  const heads: number[] = []
  const stubbed = new Set<number>()
  for (let i = at; i < rows.length && heads.length < 12; i++) {
    const row = rows[i]
    if (row === undefined) break
    if (heads.length > 0 && row.kind === 'headline' && isDigestHeading(row.text)) return { heads, stubbed, body: i }
    if (row.kind === 'headline') heads.push(i)
    else if (row.kind !== 'cut') return { heads, stubbed, body: i }
    else if (row.cut && ['end', 'list', 'rest', 'teaser'].includes(row.cut.role)) return null
    else if (row.cut && row.cut.role !== 'cut') stubbed.add(heads.at(-1) ?? at)
  }
  return null
}

/** A label that stands on the page once: a short line over a clearly longer headline, where an article may begin. */
function isLoneLabel(rows: readonly Row[], run: Run, { fresh }: StartContext): boolean {
  const [first, second] = run.heads.map((head) => rows[head])
  if (first === undefined || second === undefined || !isLabelShaped(first)) return false
  if (run.stubbed.has(run.heads[0] ?? -1)) return false
  const usual = isUsualLabel(first.text)
  const longer = wordCount(second) >= (usual ? 3 : 5) && second.text.length > first.text.length
  if (!longer) return false
  const named = isTitleCase(first.text) || wordCount(first) <= 2
  const sure = usual || (named && run.stubbed.has(run.heads[1] ?? -1))
  return sure || (fresh && wordCount(first) <= 3 && isTitleCase(second.text))
}

function wordCount(row: Row | undefined): number {
  return row === undefined ? 0 : row.text.split(' ').length
}
