/** Hashes of all runs of so many words, in the order of the text: 32 bits, the same on every machine. */
export function toRuns(words: readonly string[], size: number): readonly number[] {
  const hashes = words.map(hashWord)
  const runs: number[] = []
  for (let at = 0; at + size <= hashes.length; at++) {
    let hash = 0x811c9dc5
    for (let next = at; next < at + size; next++) hash = mix(hash, hashes[next] ?? 0)
    runs.push(hash >>> 0)
  }
  return runs
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
