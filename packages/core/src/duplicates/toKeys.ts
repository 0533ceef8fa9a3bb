import { toBands } from './toBands.ts'
import { toRuns } from './toRuns.ts'

/** Words in a run: of ten in a row two texts share few by chance, and stock phrases are shorter. */
const run = 10

/** One run of three is a key; a copied paragraph of 40 words keeps ten, so some are met whatever else was changed. */
const sample = 3

/**
 * The candidate keys of a text: two texts are worth comparing exactly where they share one, and a ledger may index them.
 * "b…" keys are MinHash bands: they meet texts of like length that were changed throughout. "r…" keys are runs of ten words,
 * a third of them chosen by their hash alone: they meet a text with any part of it, however short the part.
 */
export function toKeys(words: readonly string[], shingles: readonly number[]): readonly string[] {
  const runs = new Set(toRuns(words, run).filter((hash) => hash % sample === 0))
  return [...toBands(shingles), ...[...runs].sort((a, b) => a - b).map((hash) => `r${hash.toString(36)}`)]
}
