import type { LedgerContent } from '@fogline/model'
import { toRows } from './toRows.ts'

/** The ledger as lines of JSON, one object a line (docs/ledger-format.md). */
export function writeJsonl(content: LedgerContent): string {
  return toRows(content)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('')
}
