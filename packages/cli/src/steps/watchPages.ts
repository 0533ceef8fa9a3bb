import { type WatchEvent, type WatchTools, watch } from '@fogline/acquire'
import type { Ledger } from '@fogline/ledger'
import { lazyReader, readerVersion } from './loadReader.ts'
import { readFound } from './readFound.ts'

/** How sources are watched, and what is done with what happens. `renew` follows each round that brought something. */
export interface WatchHow extends Pick<WatchTools, 'options' | 'once' | 'revisit' | 'interval'> {
  readonly sources: readonly string[]
  readonly tell: (event: WatchEvent) => void
  readonly renew: () => Promise<void>
}

/** While a long round goes on, the picture is made anew after so many milliseconds. */
const renewAfter = 300_000

/** Reads pages into the ledger as they come, until the signal is given or nothing is due any more; gives how many came. */
export async function watchPages(ledger: Ledger, how: WatchHow): Promise<number> {
  const reader = lazyReader(1)
  const tools = { ledger, seen: await ledger.pagesSeen(readerVersion), read: reader.read, versions: 'worded' } as const
  let [all, waiting, renewedAt] = [0, 0, Date.now()]
  const events = watch(how.sources, {
    ...how,
    store: ledger,
    read: async (found) => {
      const outcome = await readFound(found, tools)
      return outcome.kind === 'known' ? { kind: 'same' } : outcome
    },
  })
  for await (const event of events) {
    if (event.kind === 'page') waiting += 1
    const isTime = event.kind === 'rest' || Date.now() - renewedAt > renewAfter
    if (isTime && waiting > 0) await renew()
    how.tell(event)
  }
  if (waiting > 0) await renew()
  await reader.close()
  return all

  async function renew(): Promise<void> {
    all += waiting
    waiting = 0
    await how.renew()
    renewedAt = Date.now()
  }
}
