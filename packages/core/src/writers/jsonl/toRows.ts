import { assertNever, type LedgerContent, type Statement } from '@fogline/model'
import { annotationRows, pageAndArticleRows } from './articleRows.ts'
import { judgementRow, pictureRows } from './pictureRows.ts'
import { type Row, type RowContext, toRowContext } from './rowContext.ts'
import { claimRow, figureRow, transferRow } from './statementRows.ts'

/** The whole ledger as rows, sorted by kind and then id, so that two runs over the same pages give the same bytes. */
export function toRows(content: LedgerContent): readonly Row[] {
  const context = toRowContext(content)
  const rows = [
    ...pageAndArticleRows(content, context),
    ...content.readings.flatMap((reading) => annotationRows(reading, context)),
    ...content.readings.flatMap((reading) =>
      reading.statements.flatMap((statement) => statementRows(statement, context)),
    ),
    ...pictureRows(content.picture, context),
    ...content.judgements.map(judgementRow),
  ]
  return rows.sort((a, b) => compare(a.kind, b.kind) || compare(a.id, b.id))
}

/** An event statement has no row of its own: the events of the picture carry its evidence. */
function statementRows(statement: Statement, context: RowContext): readonly Row[] {
  switch (statement.kind) {
    case 'claim':
      return [claimRow(statement, context)]
    case 'figure':
      return [figureRow(statement, context)]
    case 'transfer':
      return [transferRow(statement, context)]
    case 'event':
      return []
    default:
      return assertNever(statement)
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
