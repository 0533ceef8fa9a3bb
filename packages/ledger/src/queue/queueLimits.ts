/** How a queue behaves; the defaults are for pages that take seconds. */
export interface QueueLimits {
  /** `put` waits while so many tasks are there. */
  readonly max: number
  /** So many failures make a dead letter. */
  readonly tries: number
  /** So many times a task may be taken without any answer: it may have killed whoever took it, or they were restarted. */
  readonly silences: number
  /** Milliseconds after which a task comes back whose taker is not heard of. */
  readonly lease: number
  /** Milliseconds until a task that failed comes again; four times as long after each failure. */
  readonly delay: number
}

export const defaultLimits: QueueLimits = { max: 10_000, tries: 5, silences: 10, lease: 30_000, delay: 1000 }

const longest = 300_000

/** How long a task rests after so many failures. */
export function restAfter(failures: number, { delay }: QueueLimits): number {
  return Math.min(delay * 4 ** (failures - 1), longest)
}

/** Why a task that was never answered is a dead letter. */
export function silenceError(times: number): string {
  return `Taken ${times} times and never answered: whoever took it ended each time, perhaps by this very task`
}

const longestError = 2000

/** An error as it is kept: a page may put anything into one. */
export function toKeptError(error: string): string {
  return error.length <= longestError ? error : `${error.slice(0, longestError)}…`
}
