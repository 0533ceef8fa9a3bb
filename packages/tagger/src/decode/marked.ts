import type { FoundName } from './decodeNames.ts'

/** A name of a window: its words, its type, and whether it is a country or a capital. */
export interface MarkedName extends FoundName {
  readonly isSeat: boolean
}

/** What the model says of one window, as few flat lists as can be: it crosses threads. Labels are indices in the lists. */
export interface Marked {
  /** Start and end of each word in the text. */
  readonly spans: Int32Array
  /** The first word of each sentence, then the number of words. */
  readonly edges: Int32Array
  readonly upos: Uint8Array
  readonly features: Uint8Array
  readonly lemmas: readonly string[]
  /** Index in the sentence; -1 at the root. */
  readonly heads: Int16Array
  readonly relations: Uint8Array
  readonly attribution: Float32Array
  /** -1 where the word is no predicate. */
  readonly told: Int8Array
  readonly toldProbability: Float32Array
  /** Words count from the window's first. */
  readonly names: readonly MarkedName[]
}
