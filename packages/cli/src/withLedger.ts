import type { Ledger } from '@fogline/ledger'

/** Opens the ledger, does the work, and closes it whatever happens. */
export async function withLedger<Result>(location: string, work: (ledger: Ledger) => Promise<Result>): Promise<Result> {
  const { openLedger } = await import('@fogline/ledger')
  const ledger = await openLedger(location)
  try {
    return await work(ledger)
  } finally {
    await ledger.close()
  }
}
