import type { Rejection } from '@fogline/model'
import type { RunReport } from '../steps/readPages.ts'
import type { Terminal } from '../terminal.ts'
import { plural } from './plural.ts'

/** A file of records may have a bad line for each good one: a screen's worth is printed, all are kept. */
const mostPrinted = 50

/** The end of a run: how many were read, known, copied, rejected, each rejection with its reason. On standard error. */
export function printReport(report: RunReport, copied: number, { note }: Terminal): void {
  const parts = [
    ...(report.read > 0 || report.known === 0
      ? [`${plural(report.read, 'page')} read (${plural(report.articles, 'article')})`]
      : ['nothing new']),
    ...(report.known > 0 ? [`${plural(report.known, 'page')} known already`] : []),
    ...(copied > 0
      ? [`${plural(copied, 'article')} in the ledger ${copied === 1 ? 'is a copy' : 'are copies'} of another`]
      : []),
    `${report.rejected.length} rejected`,
  ]
  note(`${parts.join('; ')}.`)
  printRejected(report.rejected, note)
}

/** Rejections with their reasons, a screen's worth. */
export function printRejected(rejected: readonly Rejection[], note: Terminal['note']): void {
  for (const { location, reason, detail } of rejected.slice(0, mostPrinted))
    note(`  ✗ ${location}: ${reason}: ${detail}`)
  const left = rejected.length - mostPrinted
  if (left > 0) note(`  … and ${left} more; --json lists all of them`)
}
