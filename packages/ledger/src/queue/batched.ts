interface Waiting {
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** Keys that are given while the last lot is worked on make the next lot: many small calls become few. */
export function batched<Key>(work: (keys: readonly Key[]) => Promise<void>): (key: Key) => Promise<void> {
  let next: [Key, Waiting][] = []
  let working = false
  const run = async (): Promise<void> => {
    working = true
    while (next.length > 0) {
      const lot = next
      next = []
      try {
        await work(lot.map(([key]) => key))
        for (const [, { resolve }] of lot) resolve()
      } catch (error) {
        for (const [, { reject }] of lot) reject(error)
      }
    }
    working = false
  }
  return (key) =>
    new Promise((resolve, reject) => {
      next.push([key, { resolve, reject }])
      if (!working) void run()
    })
}
