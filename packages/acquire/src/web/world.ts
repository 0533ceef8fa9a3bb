import { setTimeout as pause } from 'node:timers/promises'

/** What fetching needs of the world besides the network: passed in, so that a test says what time it is and how chance falls. */
export interface World {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** From 0 up to, but not, 1. */
  readonly random: () => number
  /** Comes back after so many milliseconds, or at once when the signal is given. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** A signal that is given after so many milliseconds. */
  readonly deadline: (milliseconds: number) => AbortSignal
}

/** Timers of more milliseconds than this go off at once. */
const longestTimer = 2 ** 31 - 1

/** The clock and the chance of this machine. */
export const realWorld: World = {
  now: () => Date.now(),
  random: () => Math.random(),
  wait: async (milliseconds, signal) => {
    if (milliseconds <= 0 || signal.aborted) return
    try {
      await pause(Math.min(milliseconds, longestTimer), undefined, { signal })
    } catch (error) {
      if (!signal.aborted) throw error
    }
  },
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
}
