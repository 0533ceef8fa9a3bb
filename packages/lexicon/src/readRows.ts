import { readFileSync } from 'node:fs'

/** Rows of a data file of this package: one entry a line, columns between `|`, comments after `#`. */
export function readRows(file: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
}

/** The entries of a cell that holds a list: between `;`. */
export function toList(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}
