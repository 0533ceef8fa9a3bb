import { existsSync } from 'node:fs'
import type { Ledger, LedgerOptions } from '@fogline/ledger'
import { FoglineError } from '@fogline/model'

/** Opens the ledger, does the work, and closes it whatever happens. */
export async function withLedger<Result>(
  location: string,
  work: (ledger: Ledger) => Promise<Result>,
  options: LedgerOptions = {},
): Promise<Result> {
  const { openLedger } = await import('@fogline/ledger')
  const ledger = await openLedger(location, options)
  try {
    return await work(ledger)
  } finally {
    await ledger.close()
  }
}

/** The same for a command that only asks: a folder that is not there holds nothing to ask, and none is made. */
export async function withKeptLedger<Result>(
  location: string,
  work: (ledger: Ledger) => Promise<Result>,
): Promise<Result> {
  if (!isServer(location) && !existsSync(location)) {
    throw new FoglineError('ledger/none', `There is no ledger at ${location} yet.`, {
      hint: 'fogline read PATH|URL… makes one; --ledger names another place.',
    })
  }
  return withLedger(location, work)
}

/** Does the address name a server, not a folder? */
export function isServer(location: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(location)
}
