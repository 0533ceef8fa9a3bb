import { hashId } from '@fogline/model'
import type { Lease, Queue, Task } from '../queue/queue.ts'
import type { QueueLimits } from '../queue/queueLimits.ts'

/** How one kind of queue is opened and cleared away. A new name begins with an empty queue; opened twice it is the same one. */
export interface QueueStore {
  readonly open: (name: string, limits?: Partial<QueueLimits>) => Promise<Queue>
  /** Ends the queue's process as a `kill -9` does: nothing is given back. Gives the queue as it is opened again. */
  readonly killAndOpen: (name: string, queue: Queue, limits?: Partial<QueueLimits>) => Promise<Queue>
  readonly remove: () => Promise<void>
}

/** An invented page; the same number gives the same task. */
export function makeTask(number: number, bytes = 200): Task {
  const location = `https://gazette.example/${number}`
  const page = {
    location,
    bytes: new TextEncoder().encode(`Karsk ${number} `.repeat(Math.ceil(bytes / 8)).slice(0, bytes)),
    contentType: 'text/html',
    fetchedAt: '2031-05-09T12:00:00.000Z',
  }
  return { kind: 'page', id: hashId(['task', number, bytes]), page }
}

export function makeTasks(count: number, from = 0): readonly Task[] {
  return Array.from({ length: count }, (_, at) => makeTask(from + at))
}

export const soon = { limit: 10, wait: 20_000 }
export const now = { limit: 100, wait: 50 }

export function idsOf(items: readonly (Task | Lease)[]): readonly string[] {
  return items.map((item) => ('task' in item ? item.task.id : item.id))
}

/** Takes until there is nothing more, or `most`. */
export async function takeAll(queue: Queue, most = Number.POSITIVE_INFINITY): Promise<readonly Lease[]> {
  const leases: Lease[] = []
  while (leases.length < most) {
    const next = await queue.take({
      limit: Math.min(50, most - leases.length),
      wait: leases.length === 0 ? 20_000 : 300,
    })
    if (next.length === 0) break
    leases.push(...next)
  }
  return leases
}

export async function first(queue: Queue): Promise<Lease> {
  const [lease] = await queue.take({ limit: 1, wait: 20_000 })
  if (lease === undefined) throw new Error('nothing came')
  return lease
}

/** Lets a task fail until it is dead; gives how often it was tried. */
export async function failUntilDead(queue: Queue, error: string): Promise<number> {
  for (let tried = 1; ; tried += 1) if ((await (await first(queue)).fail(error)) === 'dead') return tried
}

export const quick = { tries: 3, delay: 20, lease: 2000 }

/** Empties a queue that the last test left as it was. */
export async function drain(queue: Queue): Promise<void> {
  const { items } = await queue.deadLetters({ limit: 1000, offset: 0 })
  await queue.removeDead(items.map(({ id }) => id))
  while ((await queue.depth()).waiting > 0) {
    for (const lease of await queue.take({ limit: 100, wait: 200 })) await lease.done()
  }
}

/** What a queue counts may lag behind what was answered, where servers agree on it among themselves. */
export const patience = { timeout: 20_000, interval: 50 }

/** How many tasks are not done and not dead. */
export async function openOf(queue: Queue): Promise<number> {
  const { waiting, taken } = await queue.depth()
  return waiting + taken
}
