import type { Page } from '@fogline/model'

/** Something that a worker is to do. The same task has the same id wherever it comes from, so that nothing is queued twice. */
export type Task = PageTask | AddressTask

/** What every task has. */
interface AnyTask {
  readonly id: string
  /** The trace (W3C) of whoever put it, where traces are on; no part of what the task is. */
  readonly traceparent?: string
}

/** A page to read; `id` is that of the page, and of the time at which it was fetched where that is known. */
interface PageTask extends AnyTask {
  readonly kind: 'page'
  readonly page: Page
}

/** An address to fetch; what it gives is queued as pages. */
interface AddressTask extends AnyTask {
  readonly kind: 'address'
  readonly location: string
  readonly fetching: TaskFetching
}

/** What a person said of fetching, as it travels with an address. */
export interface TaskFetching {
  readonly allowHosts: readonly string[]
  readonly ignoreRobots: boolean
  readonly contact: string | null
}

/** A task in the hands of one worker. Exactly one of `done`, `fail` and `giveBack` ends it; until then it is kept alive by itself. */
export interface Lease {
  readonly task: Task
  /** 1 the first time. */
  readonly attempt: number
  /** The task is finished and leaves the queue. */
  readonly done: () => Promise<void>
  /** It went wrong: the task comes again after a while, or goes to the dead letters after the last attempt. Gives which. */
  readonly fail: (error: string) => Promise<'again' | 'dead'>
  /** Not begun after all: somebody else may take it at once. */
  readonly giveBack: () => Promise<void>
}

/** A task that nobody could do. */
export interface DeadLetter {
  readonly id: string
  /** `unknown` where a later version of Fogline put it. */
  readonly kind: Task['kind'] | 'unknown'
  readonly location: string
  readonly error: string
  readonly attempts: number
  /** ISO 8601. */
  readonly at: string
  /** Of a page; null where it was not fetched. */
  readonly bytes: number | null
}

export interface QueueDepth {
  readonly waiting: number
  readonly taken: number
  readonly dead: number
}

/** Tasks that survive whoever put them and whoever took them. */
export interface Queue {
  /** In the words of the address, without a password. */
  readonly location: string
  readonly kind: 'embedded' | 'nats'
  /** Kept when it returns. Waits while the queue is full; throws the signal's reason where that is given before all are kept. Gives how many were not queued already. */
  readonly put: (tasks: readonly Task[], signal?: AbortSignal) => Promise<{ readonly added: number }>
  /** Up to `limit` tasks; waits up to `wait` milliseconds for the first, and gives none then. */
  readonly take: (how: {
    readonly limit: number
    readonly wait: number
    readonly signal?: AbortSignal
  }) => Promise<readonly Lease[]>
  readonly depth: () => Promise<QueueDepth>
  /** Oldest first. */
  readonly deadLetters: (part: {
    readonly limit: number
    readonly offset: number
  }) => Promise<{ readonly items: readonly DeadLetter[]; readonly total: number }>
  /** The task of a dead letter, with its bytes; null where there is none of this id. */
  readonly deadTask: (id: string) => Promise<Task | null>
  /** Puts dead letters back to be taken again, attempts counted anew; all of them where no id is given. Gives how many. */
  readonly putBack: (ids?: readonly string[]) => Promise<number>
  /** Forgets dead letters. Gives how many there were. */
  readonly removeDead: (ids: readonly string[]) => Promise<number>
  /** Throws a FoglineError where the queue cannot be reached. */
  readonly check: () => Promise<void>
  readonly close: () => Promise<void>
}
