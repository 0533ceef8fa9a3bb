import type { Ledger, Queue } from '@fogline/ledger'
import type { Result, Telemetry } from '../telemetry/telemetry.ts'
import type { Read } from './loadReader.ts'
import { drainPages } from './worker/drainPages.ts'
import type { Fetch } from './worker/fetchAddress.ts'
import { makePicture } from './worker/makePicture.ts'
import { createOutage } from './worker/outage.ts'
import { refreshPicture } from './worker/refreshPicture.ts'
import type { Ended, Work } from './worker/work.ts'

/** What a worker works with, and until when. */
export interface WorkerInput {
  readonly ledger: Ledger
  readonly queue: Queue
  /** What a page says: that of `lazyReader`, or a bench's own whose readings name `readerVersion`. */
  readonly read: Read
  readonly telemetry: Telemetry
  /** Given: nothing more is taken, what is in hand is finished within `grace`, the rest is given back. */
  readonly signal: AbortSignal
  /** Ends when the queue is empty and the picture made; else only the signal ends it. */
  readonly drain: boolean
  /** Tasks in hand at a time: `pagesAtOnce(threads)`. */
  readonly atOnce: number
  /** Milliseconds; 30,000 where it is left out. */
  readonly grace?: number
  /** `pages`: others make the picture. `picture`: others read the pages. */
  readonly only?: 'pages' | 'picture'
  /** How addresses are fetched: `fetchAddress`, one host at a time over all workers, where it is left out. */
  readonly fetch?: Fetch
  /** Hears of each task that ended, but for addresses whose pages are on the queue now. */
  readonly onEnded?: (ended: Ended) => void
}

/** How many tasks ended how. */
export type WorkerReport = Readonly<Record<Result, number>>

/**
 * Takes tasks and reads them into the ledger until it is told to end. A page is in the ledger before its task is done; trouble of
 * one page is that page's, and while ledger or queue are away it waits for them.
 */
export async function runWorker(input: WorkerInput): Promise<WorkerReport> {
  const work = toWork(input)
  const isOver = (): boolean => input.signal.aborted
  while (!isOver()) {
    const pages = new AbortController()
    const picture = input.only === 'pages' ? Promise.resolve() : refreshPicture(work, pages.signal)
    try {
      await drainPages(work)
    } finally {
      pages.abort()
      await picture
    }
    if (isOver() || (await isFinished(work))) break
  }
  return work.counts
}

/** Is nothing left to read, and the picture made of all? The picture is made here where nobody else did it. */
async function isFinished(work: Work): Promise<boolean> {
  if (work.only !== 'pages') await makePicture(work)
  const depth = await work.outage.outlast(() => work.queue.depth(), work.signal)
  return depth === null || depth.waiting + depth.taken === 0
}

function toWork(input: WorkerInput): Work {
  const counts: Record<Result, number> = { read: 0, known: 0, rejected: 0, failed: 0, dead: 0, 'given-back': 0 }
  return {
    ...input,
    only: input.only ?? null,
    grace: input.grace ?? 30_000,
    counts,
    outage: createOutage(input.telemetry),
    state: { isIdle: false, sincePicture: 0 },
    end: (ended) => {
      counts[ended.result] += 1
      input.telemetry.count(ended.result)
      input.onEnded?.(ended)
    },
  }
}
