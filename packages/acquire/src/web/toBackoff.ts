/** How waits grow: `base` milliseconds after the first failure, twice as many after each further one, at most `cap`. */
export interface Backoff {
  readonly base: number
  readonly cap: number
}

/**
 * Milliseconds to wait after so many failures in a row: full jitter, anything from nothing to the whole wait, so that those who
 * failed together do not come back together.
 */
export function toBackoff({ base, cap }: Backoff, failures: number, random: () => number): number {
  return Math.round(random() * Math.min(cap, base * 2 ** Math.min(failures - 1, 30)))
}
