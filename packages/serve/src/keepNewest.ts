/** Holds what was loaded between questions. */
export interface Keeper<Value> {
  readonly get: () => Promise<Value>
  /** Loads it again; until that is done, questions are answered from what was there. Where nobody asked yet, nothing is done. */
  readonly renew: () => Promise<void>
  /** The next question loads it again. */
  readonly forget: () => void
}

/**
 * Loads at the first question; questions that come together wait for the same load, and a failed load is tried again. Of two
 * loads that are under way at once the later counts.
 */
export function keepNewest<Value>(load: () => Promise<Value>): Keeper<Value> {
  let kept: Promise<Value> | null = null
  let [begun, newest] = [0, 0]
  const start = (): Promise<Value> => {
    const number = ++begun
    const loading = load()
    const before = kept
    kept ??= loading
    loading.then(
      () => {
        if (number > newest) [kept, newest] = [loading, number]
      },
      () => {
        if (kept === loading) kept = before
      },
    )
    return loading
  }
  return {
    get: () => kept ?? start(),
    renew: async () => {
      if (kept !== null) await start()
    },
    forget: () => {
      kept = null
      newest = begun
    },
  }
}
