import type { LedgerContent } from '@fogline/model'
import { stringify } from 'csv-stringify/sync'
import { toRows } from '../jsonl/toRows.ts'

/** The ledger as one CSV table a kind (RFC 4180, header row, UTF-8): nested fields by dotted names, lists of words joined by "; ". */
export function writeCsv(content: LedgerContent): ReadonlyMap<string, string> {
  const byKind = new Map<string, Record<string, string>[]>()
  for (const row of toRows(content)) byKind.set(row.kind, [...(byKind.get(row.kind) ?? []), flatten(row)])
  return new Map([...byKind].map(([kind, rows]) => [kind, toTable(rows)]))
}

/** A cell that a spreadsheet would take for a formula is escaped. */
function toTable(rows: readonly Record<string, string>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return stringify([...rows], { header: true, columns, escape_formulas: true, record_delimiter: 'windows' })
}

function flatten(value: object, prefix = ''): Record<string, string> {
  return Object.assign({}, ...Object.entries(value).map(([name, field]) => toCells(`${prefix}${name}`, field)))
}

function toCells(name: string, field: unknown): Record<string, string> {
  if (field === null || field === undefined) return { [name]: '' }
  if (Array.isArray(field)) {
    return { [name]: field.every((item) => typeof item !== 'object') ? field.join('; ') : JSON.stringify(field) }
  }
  if (typeof field === 'object') return flatten(field, `${name}.`)
  return { [name]: typeof field === 'string' ? field : JSON.stringify(field) }
}
