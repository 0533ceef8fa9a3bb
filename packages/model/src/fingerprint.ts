import type { Evidence } from './span.ts'

/**
 * What copies are found by. `shingles` are sorted 32-bit hashes of word 5-grams of the body; `bands` are the candidate keys by
 * which texts are looked up: two articles are neighbours exactly where they share one. Whether they are copies is then decided
 * on the shingles of these two alone.
 */
export interface Fingerprint {
  readonly article: string
  readonly textId: string
  readonly words: number
  readonly shingles: readonly number[]
  readonly bands: readonly string[]
}

/** Enumeration 4.13 "lineage relation". */
export type LineageRelation =
  | 'original'
  | 'verbatim_reprint'
  | 'abridged'
  | 'rewritten'
  | 'translation'
  | 'cites'
  | 'digest_of'
  | 'shares_primary_source'
  | 'updated_version'
  | 'unknown'

/** Articles that are one voice. `original` is the member the others go back to, as far as the pages tell. */
export interface CopyGroup {
  readonly id: string
  readonly original: string
  readonly members: readonly CopyMember[]
}

export interface CopyMember {
  readonly article: string
  readonly relation: LineageRelation
  /** Share of this article's shingles that the original holds, 0–1. */
  readonly containment: number
  readonly because: string
  /** The mark of origin where it stands in the text, and the longest passage that it shares with the original, in both. */
  readonly evidence: readonly Evidence[]
  readonly by: string
}
