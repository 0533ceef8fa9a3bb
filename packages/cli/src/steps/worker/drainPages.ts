import { doTask } from './doTask.ts'
import { type Held, holdLease } from './holdLease.ts'
import { rest } from './outage.ts'
import type { Work } from './work.ts'

/** Bytes of pages in hand past which only one more is taken at a time, and past twice of which none is. */
const fewBytes = 32_000_000

/** How long a worker waits for the first task before it says that it is idle, and before it asks again whether all is done. */
const [takeWait, drainWait] = [2000, 200]

/** Tasks that were begun and have not ended. */
type Hands = Map<Held, Promise<void>>

/** Takes tasks and does them until the signal is given or, where the worker drains, nothing is left with anybody. */
export async function drainPages(work: Work): Promise<void> {
  const hands: Hands = new Map()
  const aborted = untilAborted(work.signal)
  try {
    while (!work.signal.aborted) {
      const limit = roomIn(hands, work)
      if (limit === 0) await Promise.race([...hands.values(), aborted])
      else if (!(await takeMore(hands, limit, work)) && hands.size === 0 && (await isDrained(work))) return
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
  state.isIdle = leases.length === 0 && hands.size === 0
  for (const lease of leases) {
    const held = holdLease(lease)
    hands.set(
      held,
      doTask(held, work).finally(() => hands.delete(held)),
    )
  }
  return leases.length > 0
}

async function isDrained({ drain, queue, outage, signal }: Work): Promise<boolean> {
  if (!drain) return false
  const depth = await outage.outlast(() => queue.depth(), signal)
  return depth !== null && depth.waiting + depth.taken === 0
}

/** How many tasks may be taken: memory is bounded by bytes as well, a page may hold twenty million. */
function roomIn(hands: Hands, { atOnce }: Work): number {
  const bytes = [...hands.keys()].reduce((sum, held) => sum + held.bytes, 0)
  const free = atOnce - hands.size
  if (bytes < fewBytes) return free
  return bytes < 2 * fewBytes ? Math.min(1, free) : 0
}

/** Waits for what is in hand, as long as the grace lasts; what is left then is given back. */
async function letGo(hands: Hands, { grace, outage, telemetry, end }: Work): Promise<void> {
  if (hands.size === 0) return
  const over = new AbortController()
  await Promise.race([Promise.all(hands.values()), rest(grace, over.signal)])
  over.abort()
  await Promise.all(
    [...hands.keys()].map(async (held) => {
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
