type Row = Readonly<Record<string, string | number>>

/** Rows that follow each other and have the same columns are one table. */
export function toTables(rows: readonly Row[]): readonly (readonly Row[])[] {
  const tables: Row[][] = []
  const columns = (row: Row | undefined): string => Object.keys(row ?? {}).join('\t')
  for (const row of rows) {
    const last = tables.at(-1)
    if (last !== undefined && columns(last[0]) === columns(row)) last.push(row)
    else tables.push([row])
  }
  return tables
}
