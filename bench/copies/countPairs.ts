import { type CopyText, pairKey } from './copyText.ts'

/** Fewer shared five-word runs than this are a quotation: no pair of copies, as in the list of the benchmark. */
const fewest = 20

/** The pairs of which one holds half of the other's five-word runs and more: all pairs compared, word by word, without hashes. */
export function countPairs(texts: readonly CopyText[]): ReadonlySet<string> {
  const sets = texts.map(({ id, text }) => ({ id, runs: toRunsOfFive(text) }))
  const pairs = new Set<string>()
  for (const [at, a] of sets.entries()) {
    for (const b of sets.slice(at + 1)) {
      const [less, more] = a.runs.size < b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs]
      let shared = 0
      for (const run of less) if (more.has(run)) shared++
      if (shared >= fewest && shared >= less.size / 2) pairs.add(pairKey(a.id, b.id))
    }
  }
  return pairs
}

/** Runs of five words, as words: lower case, letters and numbers. */
export function toRunsOfFive(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')))
}
