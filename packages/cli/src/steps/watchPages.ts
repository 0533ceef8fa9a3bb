import { type WatchEvent, type WatchTools, watch } from '@fogline/acquire'
import type { Ledger, Queue } from '@fogline/ledger'
import type { Page, Rejection } from '@fogline/model'
import { shareTurns } from './acquireInTurn.ts'
import type { Outcome } from './keepRead.ts'
import { lazyReader, readerVersion } from './loadReader.ts'
import { queueFound } from './queueFound.ts'
import { readFound } from './readFound.ts'

type PageEvent = WatchEvent & { readonly kind: 'page' }

/** What happens on a watch; `queued`: a page that was handed to the workers. */
export type Watched = WatchEvent | (Omit<PageEvent, 'kind'> & { readonly kind: 'queued' })

/** How sources are watched, and what is done with what happens. `renew` follows each round that brought something. */
export interface WatchHow extends Pick<WatchTools, 'once' | 'revisit' | 'interval'> {
  readonly sources: readonly string[]
  readonly options: WatchTools['options'] & { readonly signal: AbortSignal; readonly hostDelay: number }
  readonly tell: (event: Watched) => void
  readonly renew: () => Promise<void>
  /** Where pages wait for workers; null where they are read here. */
  readonly queue: Queue | null
}

/** While a long round goes on, the picture is made anew after so many milliseconds. */
const renewAfter = 300_000

/** Reads pages into the ledger as they come, or queues them, until the signal is given or nothing is due any more; gives how many came. */
export async function watchPages(ledger: Ledger, how: WatchHow): Promise<number> {
  const taker = how.queue === null ? await openReading(ledger) : openQueueing(ledger, how.queue, how.options)
  let [all, waiting, renewedAt] = [0, 0, Date.now()]
  const events = watch(how.sources, {
    ...how,
    options: { ...how.options, ...taker.options },
    store: ledger,
    read: async (found) => {
      const outcome = await taker.take(found)
      return outcome.kind === 'known' ? { kind: 'same' } : outcome
    },
  })
  try {
    for await (const event of events) {
      if (event.kind === 'page') waiting += 1
      const isTime = event.kind === 'rest' || Date.now() - renewedAt > renewAfter
      if (isTime && waiting > 0) await renew()
      how.tell(taker.toTold(event))
    }
    if (waiting > 0) await renew()
  } catch (error) {
    const { signal } = how.options
    // A page that the queue had no room for before the end is asked for again next time.
    if (!signal.aborted || error !== signal.reason) throw taker.trouble() ?? error
  } finally {
    await taker.close()
  }
  return all

  async function renew(): Promise<void> {
    all += waiting
    waiting = 0
    await how.renew()
    renewedAt = Date.now()
  }
}

/** What takes the pages that come. */
interface Taker {
  readonly options: WatchTools['options']
  readonly take: (found: Page | Rejection) => Promise<Outcome>
  readonly toTold: (event: WatchEvent) => Watched
  /** What went wrong apart from the hosts. */
  readonly trouble: () => unknown
  readonly close: () => Promise<void>
}

async function openReading(ledger: Ledger): Promise<Taker> {
  const reader = lazyReader(1)
  const tools = { ledger, seen: await ledger.pagesSeen(readerVersion), read: reader.read, versions: 'worded' } as const
  return {
    options: {},
    take: (found) => readFound(found, tools),
    toTold: (event) => event,
    trouble: () => null,
    close: reader.close,
  }
}

/** Other processes may fetch as well, so hosts are asked in turn; nothing is read here, so a rest tells of none. */
function openQueueing(ledger: Ledger, queue: Queue, { signal, hostDelay }: WatchHow['options']): Taker {
  const { turn, trouble } = shareTurns({ ledger, signal, least: hostDelay })
  return {
    options: { turn },
    take: (found) => queueFound(found, { ledger, queue, signal }),
    toTold: (event) => {
      if (event.kind === 'page') return { ...event, kind: 'queued' }
      return event.kind === 'rest' ? { ...event, read: 0 } : event
    },
    trouble,
    close: async () => undefined,
  }
}
