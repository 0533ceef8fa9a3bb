import type { RunReport } from '../steps/readPages.ts'
import type { Terminal } from '../terminal.ts'
import { plural } from './plural.ts'

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
  for (const { location, reason, detail } of report.rejected) note(`  ✗ ${location}: ${reason}: ${detail}`)
}
