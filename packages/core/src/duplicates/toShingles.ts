import { toRuns } from './toRuns.ts'

/** Words in a shingle: 5 tell copies from texts on the same matter; 3 join reports that quote the same speech. */
const size = 5

/** Sorted, distinct 32-bit hashes of all runs of five words. */
export function toShingles(words: readonly string[]): readonly number[] {
  return [...Uint32Array.from(new Set(toRuns(words, size))).sort()]
}
