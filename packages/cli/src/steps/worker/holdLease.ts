import type { Lease, Task } from '@fogline/ledger'

/** A lease in hand: whoever ends it first ends it, and all who come later do nothing. */
export interface Held {
  readonly task: Task
  readonly attempt: number
  /** Bytes that it holds in memory. */
  readonly bytes: number
  readonly hasEnded: () => boolean
  /** Gives null where it had ended already. */
  readonly endBy: <Value>(end: (lease: Lease) => Promise<Value>) => Promise<Value | null>
}

/** Two may want to end a task at the end of a worker: its own work, and the grace that is over. */
export function holdLease(lease: Lease): Held {
  let hasEnded = false
  const { task, attempt } = lease
  return {
    task,
    attempt,
    bytes: task.kind === 'page' ? task.page.bytes.length : 0,
    hasEnded: () => hasEnded,
    endBy: async (end) => {
      if (hasEnded) return null
      hasEnded = true
      return end(lease)
    },
  }
}
