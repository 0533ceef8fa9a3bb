import Table from 'cli-table3'
import type { Terminal } from '../terminal.ts'

const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: ' ',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
}

/** One column: its head, and either its share of the room that is left over or how many characters it needs. */
export interface Column {
  readonly head: string
  readonly share?: number
  readonly width?: number
}

/** A table without lines that fills the terminal's width and breaks long cells at spaces. */
export function printTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { print, colors, width }: Terminal,
): void {
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0) + 1, 1)
  const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0)
  const table = new Table({
    head: columns.map(({ head }) => colors.dim(head)),
    chars: noLines,
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': 0 },
    colWidths: columns.map((column) => column.width ?? Math.floor(((width - fixed) * (column.share ?? 0)) / shares)),
    wordWrap: true,
  })
  for (const row of rows) table.push([...row])
  const lines = table.toString().split('\n')
  print(lines.map((line) => line.trimEnd()).join('\n'))
}
