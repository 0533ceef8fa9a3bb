/** 126 least hashes in 42 bands of 3: two texts that share half of their shingles meet in a band in more than 99 of 100 cases. */
const bands = 42
const rows = 3

const seeds = makeSeeds(bands * rows)

/** MinHash band keys of a set of shingles, "b12.hash". */
export function toBands(shingles: readonly number[]): readonly string[] {
  if (shingles.length === 0) return []
  const least = new Uint32Array(bands * rows).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let at = 0; at < least.length; at++) {
      const hash = scramble(shingle ^ (seeds[at] ?? 0))
      if (hash < (least[at] ?? 0)) least[at] = hash
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    const values = least.subarray(band * rows, (band + 1) * rows)
    const key = values.reduce((hash, value) => scramble(hash ^ value), 0x9e3779b9)
    return `b${band}.${key.toString(36)}`
  })
}

function scramble(value: number): number {
  let mixed = value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Fixed numbers, so that the same text has the same bands on every machine. */
function makeSeeds(count: number): Uint32Array {
  const made = new Uint32Array(count)
  let state = 0x9e3779b9
  for (let at = 0; at < count; at++) {
    state = (state + 0x9e3779b9) >>> 0
    made[at] = scramble(state)
  }
  return made
}
