import { writeJsonl } from '@fogline/core/writers'
import type { Ledger } from '@fogline/ledger'
import { ledgerContent } from '../../packages/cli/src/steps/updatePicture.ts'

/** What of a ledger must be the same however its pages came: the export, and how many rows each table holds. */
export interface LedgerBytes {
  readonly text: string
  readonly counts: Readonly<Record<string, number>>
}

/** Works what is left into the picture and writes all of it, as `fogline export` does. */
export async function exportOf(ledger: Ledger): Promise<LedgerBytes> {
  const text = writeJsonl(await ledgerContent(ledger))
  const { counts } = await ledger.health()
  return { text, counts }
}

/** The first line that only one of two exports has, with the line of the other that has the same id; null where they are the same bytes. */
export function firstDifference(found: string, expected: string): string | null {
  if (found === expected) return null
  const [mine, theirs] = [found.split('\n'), expected.split('\n')]
  const [mineSet, theirSet] = [new Set(mine), new Set(theirs)]
  const only = mine.find((line) => !theirSet.has(line))
  const missing = theirs.find((line) => !mineSet.has(line))
  if (only === undefined && missing === undefined) return 'the same lines in another order, or other numbers of them'
  const where = (a = '', b = ''): number => a.split('').findIndex((letter, at) => letter !== b[at])
  const at = Math.max(0, where(only, missing) - 120)
  return `${mine.length - 1} lines against ${theirs.length - 1}; from letter ${at}:\nfound    ${only?.slice(at, at + 400)}\nexpected ${missing?.slice(at, at + 400)}`
}
