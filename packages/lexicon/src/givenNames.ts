import { readRows } from './readRows.ts'

/** Given names in the spellings of the press, with their capital. */
export const givenNames: ReadonlySet<string> = new Set(
  readRows('givenNames.txt').flatMap(([line = '']) => line.split(' ')),
)
