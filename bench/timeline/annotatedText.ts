import type { Span } from '@fogline/model'

/** An event that people marked, where its word stands. A class that the set leaves open is null. */
export interface MarkedEvent extends Span {
  /** The days on which it happened by the set's links to dates (its own, and those of what happened at the same time); several where they differ. */
  readonly dates: readonly string[]
  readonly negative: boolean | null
  readonly uncertain: boolean | null
  readonly future: boolean | null
}

export interface AnnotatedText {
  readonly id: string
  /** A line for each sentence of the set. */
  readonly text: string
  readonly publishedAt: string | null
  readonly events: readonly MarkedEvent[]
}
