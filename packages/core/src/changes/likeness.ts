/** Words and numbers, folded, each once. "3,000" is one. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu) ?? [])
}

/** Words without the numbers: what stays of a sentence when its count changes. */
export function plainWordsOf(text: string): ReadonlySet<string> {
  return new Set([...wordsOf(text)].filter((word) => !/^\p{N}/u.test(word)))
}

/** Share of words that two sets have in common, from 0 to 1 (Dice). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return (2 * shared) / (a.size + b.size)
}
