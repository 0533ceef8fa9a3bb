import minhash from 'minhash'
import { type CopyText, pairKey } from './copyText.ts'
import { toRunsOfFive } from './countPairs.ts'
import type { FoundPairs } from './findPairs.ts'

/** The npm library `minhash` as its readme has it: 128 hashes in bands of four, and likeness of half and more. Texts too short for a run are left out, since it takes them all for one. */
export function plainMinHash(texts: readonly CopyText[]): FoundPairs {
  const started = performance.now()
  const index = new minhash.LshIndex({ bandSize: 4 })
  const sketches = new Map(
    texts.flatMap(({ id, text }) => {
      const runs = toRunsOfFive(text)
      if (runs.size === 0) return []
      const sketch = new minhash.Minhash({ numPerm: 128 })
      for (const run of runs) sketch.update(run)
      index.insert(id, sketch)
      return [[id, sketch] as const]
    }),
  )
  const candidates = new Set<string>()
  const pairs = new Set<string>()
  for (const [id, sketch] of sketches) {
    for (const other of index.query(sketch)) {
      if (other === id) continue
      candidates.add(pairKey(id, other))
      const found = sketches.get(other)
      if (found !== undefined && sketch.jaccard(found) >= 0.5) pairs.add(pairKey(id, other))
    }
  }
  return { pairs, candidates, ms: performance.now() - started }
}
