import type { Ledger, Queue, QueueDepth } from '@fogline/ledger'
import { plural } from '../print/plural.ts'
import type { Terminal } from '../terminal.ts'
import { ensurePicture } from './updatePicture.ts'
import { createOutage, rest } from './worker/outage.ts'

/** How often the queue is looked at, and how often that is told, in milliseconds. */
const [lookEvery, tellEvery] = [500, 10_000]

/** Waits until workers have emptied the queue, then helps with the picture until it is made. Gives false where the signal was given before. */
export async function waitForWorkers(
  { ledger, queue }: { readonly ledger: Ledger; readonly queue: Queue },
  { note }: Pick<Terminal, 'note'>,
  signal: AbortSignal,
): Promise<boolean> {
  const log = { debug: () => undefined, info: note, warn: note, error: note }
  const outage = createOutage({ log })
  let toldAt = Date.now()
  while (!signal.aborted) {
    const depth = await outage.outlast(() => queue.depth(), signal)
    if (depth === null) return false
    outage.passed()
    if (depth.waiting + depth.taken === 0) {
      await outage.outlast(() => ensurePicture(ledger), signal)
      return !signal.aborted
    }
    if (Date.now() - toldAt >= tellEvery) {
      note(toWords(depth))
      toldAt = Date.now()
    }
    await rest(lookEvery, signal)
  }
  return false
}

function toWords({ waiting, taken }: QueueDepth): string {
  if (taken === 0) return `${plural(waiting, 'task')} waiting, none taken: fogline worker takes them`
  return `${plural(waiting, 'task')} waiting, ${taken} taken`
}
