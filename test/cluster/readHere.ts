import { openLedger } from '@fogline/ledger'
import type { Page } from '@fogline/model'
import { inOrder } from '../../packages/cli/src/steps/inOrder.ts'
import { keepRead } from '../../packages/cli/src/steps/keepRead.ts'
import { pagesAtOnce } from '../../packages/cli/src/steps/loadReader.ts'
import { readUnseen } from '../../packages/cli/src/steps/readUnseen.ts'
import { exportOf, type LedgerBytes } from './exportOf.ts'
import { openReader, type ReaderKind } from './reader.ts'
import { oneByOne } from './setUp.ts'

/** Reads the pages into a new ledger in their order, as `fogline read` does where there is no queue, and gives what it holds. */
export async function readHere(location: string, pages: readonly Page[], kind: ReaderKind): Promise<LedgerBytes> {
  const ledger = await openLedger(location)
  const reader = openReader(kind)
  const work = (page: Page) => readUnseen(page, { seen: new Set(), read: reader.read })
  for await (const read of inOrder(oneByOne(pages), work, pagesAtOnce(kind.kind === 'real' ? kind.threads : 1))) {
    await keepRead(read, { ledger, versions: 'all' })
  }
  const bytes = await exportOf(ledger)
  await reader.close()
  await ledger.close()
  return bytes
}
