/** Words in a shingle: 5 tell copies from texts on the same matter; 3 join reports that quote the same speech. */
const size = 5

/** Sorted, distinct 32-bit hashes of all runs of five words. */
export function toShingles(words: readonly string[]): readonly number[] {
  const hashes = words.map(hashWord)
  const found = new Set<number>()
  for (let at = 0; at + size <= hashes.length; at++) {
    let hash = 0x811c9dc5
    for (let next = at; next < at + size; next++) hash = mix(hash, hashes[next] ?? 0)
    found.add(hash >>> 0)
  }
  return [...Uint32Array.from(found).sort()]
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function mix(hash: number, word: number): number {
  let mixed = Math.imul(hash ^ word, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
