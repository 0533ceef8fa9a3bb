import { type Ledger, openLedger, openQueue, type Queue, type QueueLimits } from '@fogline/ledger'
import type { Page } from '@fogline/model'
import { putPages } from '../../packages/cli/src/steps/putPages.ts'
import { startCrew } from './crew.ts'
import { exportOf, type LedgerBytes } from './exportOf.ts'
import type { WorkerInput } from './workerProcess.ts'

/** Where a set-up keeps its ledger and its queue. */
export interface SetUp {
  readonly ledger: string
  readonly queue: string
  readonly limits?: Partial<QueueLimits>
}

/** A ledger and a queue that are open, and closed again after the work. */
export async function withOpen<Value>(
  { ledger: location, queue: address, limits }: SetUp,
  work: (ledger: Ledger, queue: Queue) => Promise<Value>,
): Promise<Value> {
  const ledger = await openLedger(location)
  const queue = await openQueue(address, { ledger, ...(limits === undefined ? {} : { limits }) })
  try {
    return await work(ledger, queue)
  } finally {
    await queue.close()
    await ledger.close()
  }
}

/** Puts all pages on the queue, as `fogline read` does where workers do the reading. */
export async function putAll(setUp: SetUp, pages: readonly Page[]): Promise<void> {
  const { signal } = new AbortController()
  await withOpen(setUp, (ledger, queue) => putPages(oneByOne(pages), { ledger, queue, signal }))
}

/** The bytes of a ledger whose queue was worked off; throws where something was left over or given up. */
export async function bytesOf(setUp: SetUp): Promise<LedgerBytes> {
  return withOpen(setUp, async (ledger, queue) => {
    const depth = await queue.depth()
    if (depth.waiting + depth.taken + depth.dead > 0) throw new Error(`left on the queue: ${JSON.stringify(depth)}`)
    return exportOf(ledger)
  })
}

/** How workers work a queue off. */
export type Shift = Pick<WorkerInput, 'reader' | 'atOnce'> & { readonly workers: number }

/** Queues the pages, lets so many workers read them until nothing is left, and gives what the ledger holds. */
export async function workOff(setUp: SetUp, pages: readonly Page[], { workers, ...how }: Shift): Promise<LedgerBytes> {
  await putAll(setUp, pages)
  const crew = startCrew(workers, { ...setUp, ...how, drain: true, sample: 1000 })
  await crew.ended()
  if (crew.codes().some((code) => code !== 0)) throw new Error(`workers ended with ${crew.codes().join(', ')}`)
  return bytesOf(setUp)
}

/** As they come from a source. */
export async function* oneByOne(pages: readonly Page[]): AsyncGenerator<Page> {
  yield* pages
}
