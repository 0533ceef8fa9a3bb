/** How much is measured; null for a measure's own default. */
export interface BenchSize {
  readonly articles: number | null
  readonly count: number | null
}

/** One measure. `run` gets a folder of the form that it reads, or null for its own default, and gives a table; empty where the data is missing. */
export interface Bench {
  readonly name: string
  readonly says: string
  readonly run: (data: string | null, size: BenchSize) => Promise<readonly Readonly<Record<string, string | number>>[]>
  /** Lines on what is wrong and what was left out, for whoever mends it (`--verbose`). */
  readonly details?: (data: string | null, size: BenchSize) => Promise<readonly string[]>
}
