import { setTimeout as pause } from 'node:timers/promises'
import type { DeadLetter, Lease, Queue, Task } from '@fogline/ledger'

/** A queue of a test that lives as long as the process, and tells what was done with it. */
export interface MemoryQueue extends Queue {
  /** Ids of tasks with how each of their leases ended, in order. */
  readonly ends: string[]
  /** The most tasks that were taken and not ended at one time. */
  mostTaken: number
  /** So many tasks fit; `put` waits for room. */
  max: number
}

/** So many failures make a dead letter. */
const tries = 3

/** An empty queue. */
export function openMemoryQueue(): MemoryQueue {
  const waiting: Task[] = []
  const taken = new Map<string, Task>()
  const failures = new Map<string, number>()
  const dead = new Map<string, { readonly letter: DeadLetter; readonly task: Task }>()
  const queue: MemoryQueue = {
    location: 'memory',
    kind: 'embedded',
    ends: [],
    mostTaken: 0,
    max: Number.POSITIVE_INFINITY,
    put: async (tasks, signal) => {
      let added = 0
      for (const task of tasks) {
        if (taken.has(task.id) || waiting.some(({ id }) => id === task.id)) continue
        while (waiting.length >= queue.max) await pause(5, undefined, { signal })
        waiting.push(task)
        added += 1
      }
      return { added }
    },
    take: async ({ limit, wait, signal }) => {
      for (let left = wait; waiting.length === 0 && left > 0 && signal?.aborted !== true; left -= 5) await pause(5)
      return waiting.splice(0, limit).map(toLease)
    },
    depth: async () => ({ waiting: waiting.length, taken: taken.size, dead: dead.size }),
    deadLetters: async () => ({ items: [...dead.values()].map(({ letter }) => letter), total: dead.size }),
    deadTask: async (id) => dead.get(id)?.task ?? null,
    putBack: async () => 0,
    removeDead: async () => 0,
    check: async () => undefined,
    close: async () => undefined,
  }
  const toLease = (task: Task): Lease => {
    const { id } = task
    const failed = failures.get(id) ?? 0
    taken.set(id, task)
    queue.mostTaken = Math.max(queue.mostTaken, taken.size)
    const end = (how: string): void => {
      if (!taken.delete(id)) throw new Error(`the lease of ${id} had ended`)
      queue.ends.push(`${id} ${how}`)
    }
    return {
      task,
      attempt: failed + 1,
      done: async () => end('done'),
      giveBack: async () => {
        end('given back')
        waiting.push(task)
      },
      fail: async (error) => {
        end('failed')
        failures.set(id, failed + 1)
        if (failed + 1 < tries) {
          waiting.push(task)
          return 'again'
        }
        const location = task.kind === 'page' ? task.page.location : task.location
        const at = '2031-05-09T12:00:00Z'
        const letter = { id, kind: task.kind, location, error, attempts: tries, at, bytes: null }
        dead.set(id, { letter, task })
        return 'dead'
      },
    }
  }
  return queue
}
