import type { Ledger, Queue, Task } from '@fogline/ledger'
import { hashId, type Page, type Rejection, sha256 } from '@fogline/model'
import { keepRead } from './keepRead.ts'
import { readerVersion } from './loadReader.ts'

/** What became of the pages that were found. `waiting`: they waited on the queue already. `known`: the ledger has them. */
export interface PutReport {
  readonly queued: number
  readonly waiting: number
  readonly known: number
  readonly rejected: readonly Rejection[]
}

/** Where pages go. `onFull` does what the queue has no room for; without it pages wait for room. */
export interface PutHow {
  readonly ledger: Ledger
  readonly queue: Queue
  readonly signal: AbortSignal
  readonly onFull?: (pages: readonly Page[]) => Promise<void>
  readonly onStep?: (location: string, report: PutReport) => void
}

/** So many pages and bytes are held before they are put, for so many milliseconds at most while more of them come. */
const batch = { pages: 64, bytes: 8_000_000, age: 1000 }

/** How long a queue without room is waited for where there is another way, in milliseconds. */
const patience = 2000

/** Puts pages on the queue that the ledger does not have, batch by batch as they come; refusals go to the ledger. */
export async function putPages(found: AsyncIterable<Page | Rejection>, how: PutHow): Promise<PutReport> {
  let report: PutReport = { queued: 0, waiting: 0, known: 0, rejected: [] }
  const rejected: Rejection[] = []
  let held: Page[] = []
  let [bytes, since] = [0, 0]
  const flush = async (): Promise<void> => {
    const { queued, waiting, known } = await putBatch(held, how)
    report = {
      queued: report.queued + queued,
      waiting: report.waiting + waiting,
      known: report.known + known,
      rejected,
    }
    for (const { location } of held) how.onStep?.(location, report)
    ;[held, bytes] = [[], 0]
  }
  for await (const one of found) {
    if (how.signal.aborted) return report
    if ('bytes' in one) {
      if (held.length === 0) since = Date.now()
      held.push(one)
      bytes += one.bytes.length
    } else {
      await keepRead({ found: one, result: null }, { ledger: how.ledger, versions: 'all' })
      rejected.push(one)
      how.onStep?.(one.location, report)
    }
    const isDue = held.length >= batch.pages || bytes >= batch.bytes || Date.now() - since >= batch.age
    if (isDue && held.length > 0) await flush()
  }
  await flush()
  return { ...report, rejected }
}

type Counts = Omit<PutReport, 'rejected'>

/** Pages of one batch that the ledger has are not queued, only kept as seen again. */
async function putBatch(pages: readonly Page[], how: PutHow): Promise<Counts> {
  const isKnown = await Promise.all(pages.map((page) => seeAgain(page, how.ledger)))
  const fresh = pages.filter((_, index) => isKnown[index] === false)
  const known = pages.length - fresh.length
  if (fresh.length === 0) return { queued: 0, waiting: 0, known }
  const added = await putTasks(fresh.map(toPageTask), how)
  if (added === null) await how.onFull?.(fresh)
  const queued = added ?? 0
  return { queued, waiting: added === null ? 0 : fresh.length - queued, known }
}

async function seeAgain(page: Page, ledger: Ledger): Promise<boolean> {
  const isKnown = await ledger.hasPage(page.location, sha256(page.bytes), readerVersion)
  if (isKnown) await keepRead({ found: page, result: null }, { ledger, versions: 'all' })
  return isKnown
}

/**
 * The task of a page; its id is the page's, so that it is queued once whoever finds it. A page of a known time is a capture:
 * the same bytes at another time are another task, or a page that goes back to what it was would go unnoticed.
 */
export function toPageTask(page: Page): Task {
  const { location, bytes, fetchedAt } = page
  return { kind: 'page', id: hashId([location, sha256(bytes), ...(fetchedAt === null ? [] : [fetchedAt])]), page }
}

/** Gives how many were not there; null where there is another way and no room for all of them. */
async function putTasks(tasks: readonly Task[], { queue, signal, onFull }: PutHow): Promise<number | null> {
  if (onFull === undefined) return (await queue.put(tasks, signal)).added
  const over = AbortSignal.timeout(patience)
  try {
    return (await queue.put(tasks, AbortSignal.any([signal, over]))).added
  } catch (error) {
    if (over.aborted && !signal.aborted) return null
    throw error
  }
}
