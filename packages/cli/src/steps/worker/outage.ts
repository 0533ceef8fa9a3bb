import { setTimeout as pause } from 'node:timers/promises'
import { FoglineError } from '@fogline/model'
import type { Telemetry } from '../../telemetry/telemetry.ts'

/** The first wait and the longest, in milliseconds: a server that starts again is back in seconds. */
const delay = { first: 500, longest: 30_000 }

/** That ledger or queue cannot be reached for a while: nobody's fault who is worked on meanwhile. */
export interface Outage {
  /** Is it trouble of ledger or queue? Then the next wait begins, longer than the last. */
  readonly notes: (error: unknown) => boolean
  /** All is well again: the next wait is short. */
  readonly passed: () => void
  /** Comes back when it is time to try again, at once where nothing is wrong, or when the signal is given. */
  readonly wait: (signal: AbortSignal) => Promise<void>
  /** Does the work again and again, with waits between, until neither is away; null where the signal was given before. */
  readonly outlast: <Value>(work: () => Promise<Value>, signal: AbortSignal) => Promise<Value | null>
}

/** Without any trouble yet. */
export function createOutage(telemetry: Pick<Telemetry, 'log'>): Outage {
  let [trials, until] = [0, 0]
  const notes = (error: unknown): boolean => {
    if (!isAway(error)) return false
    // Many tasks in hand fail at one time: that is one failure.
    if (Date.now() < until) return true
    const wait = Math.min(delay.longest, delay.first * 2 ** trials) * (0.5 + Math.random() / 2)
    trials += 1
    until = Date.now() + wait
    telemetry.log.warn(error.message, { code: error.code, retryInSeconds: Math.ceil(wait / 1000) })
    return true
  }
  const wait = async (signal: AbortSignal): Promise<void> => {
    const left = until - Date.now()
    if (left > 0) await rest(left, signal)
  }
  return {
    notes,
    passed: () => {
      if (trials > 0) telemetry.log.info('Ledger and queue are there again')
      trials = 0
    },
    wait,
    outlast: async (work, signal) => {
      while (!signal.aborted) {
        await wait(signal)
        try {
          if (!signal.aborted) return await work()
        } catch (error) {
          if (!notes(error)) throw error
        }
      }
      return null
    },
  }
}

/** Servers that restart, connections that break or hang, a server that has no room now, two transactions in each other's way. */
function isAway(error: unknown): error is Error & { readonly code: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (error instanceof FoglineError) return /^(?:ledger|queue)\/(?:unreachable|busy|refused)$/.test(code)
  return code === '40001' || code === '40P01'
}

/** So many milliseconds, or less where the signal is given. */
export async function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await pause(milliseconds, undefined, { signal })
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
