import type { Ledger, LedgerOptions, Queue } from '@fogline/ledger'
import { withKeptLedger, withLedger } from './withLedger.ts'

/** Where the ledger is, and where pages wait. */
export interface Places {
  readonly ledger: string
  readonly queue: string
}

/** Opens ledger and queue, does the work, and closes both whatever happens. */
export async function withQueue<Result>(
  places: Places,
  work: (ledger: Ledger, queue: Queue) => Promise<Result>,
  options: LedgerOptions = {},
): Promise<Result> {
  const withBoth = (ledger: Ledger) => withOpened(places.queue, ledger, (queue) => work(ledger, queue))
  return withLedger(places.ledger, withBoth, options)
}

/** The same for a command that only looks at the queue: one that stands by itself needs no ledger, and none is made. */
export async function withKeptQueue<Result>(places: Places, work: (queue: Queue) => Promise<Result>): Promise<Result> {
  if (places.queue !== 'embedded') return withOpened(places.queue, null, work)
  return withKeptLedger(places.ledger, (ledger) => withOpened(places.queue, ledger, work))
}

async function withOpened<Result>(
  location: string,
  ledger: Ledger | null,
  work: (queue: Queue) => Promise<Result>,
): Promise<Result> {
  const { openQueue } = await import('@fogline/ledger')
  const queue = await openQueue(location, ledger === null ? {} : { ledger })
  try {
    return await work(queue)
  } finally {
    await queue.close()
  }
}
