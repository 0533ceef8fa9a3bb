import { cleanLine } from '../cleanLine.ts'

/** A visible line of a text page; `order` counts visible lines from 0. `apart`: a blank line stood before it. */
export interface Line {
  readonly order: number
  readonly text: string
  readonly apart: boolean
}

/** The visible lines of a text. Lines that an editor broke at a fixed width are joined again. */
export function toLines(text: string): readonly Line[] {
  const rows = text.split(/\r\n|[\n\r\u2028\u2029\f\v]/).map(cleanLine)
  const joined = isWrapped(rows) ? unwrap(rows) : rows
  const lines: Line[] = []
  joined.forEach((row, at) => {
    if (row !== '') lines.push({ order: lines.length, text: row, apart: at === 0 || joined[at - 1] === '' })
  })
  return lines
}

/** Lines of 50–90 characters that mostly end in mid-sentence, none much longer: the mark of a fixed width. */
function isWrapped(rows: readonly string[]): boolean {
  const full = rows.filter((row, at) => row !== '' && rows[at + 1] !== undefined && rows[at + 1] !== '')
  if (full.length < 5 || rows.some((row) => row.length > 100)) return false
  const broken = full.filter((row) => row.length >= 50 && !/[.!?:;”"]$/.test(row))
  return broken.length > full.length * 0.6
}

function unwrap(rows: readonly string[]): readonly string[] {
  const out: string[] = []
  for (const row of rows) {
    const last = out.at(-1)
    if (row === '' || last === undefined || last === '') out.push(row)
    else out[out.length - 1] = `${last} ${row}`
  }
  return out
}
