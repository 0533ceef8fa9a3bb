import { readRows } from './readRows.ts'

/** Treaties, accords and frameworks, by each name that the press uses. */
export const treaties: readonly string[] = readRows('treaties.txt').map(([name = '']) => name)
