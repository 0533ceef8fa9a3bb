import { doTask } from './doTask.ts'
import { type Held, holdLease } from './holdLease.ts'
import { rest } from './outage.ts'
import type { Work } from './work.ts'

/** Bytes of pages in hand past which no more are taken. */
const mostBytes = 64_000_000

/** A page is taken to be no smaller before it is seen; most hold a little more. */
const leastBytes = 65_536

/** How long a worker waits for the first task before it says that it is idle, and before it asks again whether all is done. */
const [takeWait, drainWait] = [2000, 200]

/** Tasks that were begun and have not ended, and how many bytes one more is likely to hold; null before the first. */
interface Hands {
  readonly running: Map<Held, Promise<void>>
  likely: number | null
}

/** Takes tasks and does them until the signal is given or, where the worker drains, nothing is left with anybody. */
export async function drainPages(work: Work): Promise<void> {
  const hands: Hands = { running: new Map(), likely: null }
  const aborted = untilAborted(work.signal)
  try {
    while (!work.signal.aborted) {
      const limit = roomIn(hands, work)
      if (limit === 0) await Promise.race([...hands.running.values(), aborted])
      else if (!(await takeMore(hands, limit, work)) && hands.running.size === 0 && (await isDrained(work))) return
    }
  } finally {
    await letGo(hands, work)
  }
}

/** Where the worker reads no pages it takes none, and only sees when others are done. */
async function takeMore(hands: Hands, limit: number, work: Work): Promise<boolean> {
  const { queue, outage, signal, state } = work
  if (work.only === 'picture') {
    await rest(work.drain ? drainWait : takeWait, signal)
    return false
  }
  const wait = work.drain ? drainWait : takeWait
  const leases = (await outage.outlast(() => queue.take({ limit, wait, signal }), signal)) ?? []
  state.isIdle = leases.length === 0 && hands.running.size === 0
  for (const lease of leases) {
    const held = holdLease(lease)
    const done = doTask(held, work).finally(() => hands.running.delete(held))
    hands.running.set(held, done)
    hands.likely = ((hands.likely ?? held.bytes) * 3 + held.bytes) / 4
  }
  return leases.length > 0
}

async function isDrained({ drain, queue, outage, signal }: Work): Promise<boolean> {
  if (!drain) return false
  const depth = await outage.outlast(() => queue.depth(), signal)
  return depth !== null && depth.waiting + depth.taken === 0
}

/** How many tasks may be taken: memory is bounded by bytes as well, for a page may hold twenty million. */
function roomIn({ running, likely }: Hands, { atOnce }: Work): number {
  if (running.size === 0) return likely === null ? 1 : Math.max(1, fitting(mostBytes, likely, atOnce))
  const bytes = [...running.keys()].reduce((sum, held) => sum + held.bytes, 0)
  return fitting(mostBytes - bytes, likely ?? 0, atOnce - running.size)
}

function fitting(bytes: number, each: number, most: number): number {
  return Math.max(0, Math.min(most, Math.floor(bytes / Math.max(each, leastBytes))))
}

/** Waits for what is in hand, as long as the grace lasts; what is left then is given back. */
async function letGo({ running }: Hands, { grace, outage, telemetry, end }: Work): Promise<void> {
  if (running.size === 0) return
  const over = new AbortController()
  await Promise.race([Promise.all(running.values()), rest(grace, over.signal)])
  over.abort()
  await Promise.all(
    [...running.keys()].map(async (held) => {
      try {
        await held.endBy(async (lease) => {
          await lease.giveBack()
          end({ task: held.task, result: 'given-back', outcomes: [] })
        })
      } catch (error) {
        // It comes back to the queue by itself when nobody keeps it alive.
        if (!outage.notes(error)) throw error
        telemetry.log.warn('Could not give a task back', { id: held.task.id })
      }
    }),
  )
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
