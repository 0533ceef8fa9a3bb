import { setTimeout as sleep } from 'node:timers/promises'

/** Waits; ends early, without a word, where the signal is given. */
export async function pause(milliseconds: number, ...signals: readonly (AbortSignal | undefined)[]): Promise<void> {
  const given = signals.filter((signal) => signal !== undefined)
  const signal = AbortSignal.any(given)
  await sleep(milliseconds, undefined, given.length === 0 ? {} : { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}
