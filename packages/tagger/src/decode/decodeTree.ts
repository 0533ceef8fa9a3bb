import { findCycle } from './findCycle.ts'
import { forbidden, spanningTree, type Table } from './spanningTree.ts'

/** An arc that is no candidate: far below any score, and still better, in any number, than one that is forbidden. */
const unlisted = -1e6
const rootsTried = 3

/** For each word of a sentence its candidate heads: 0 is the root, n the sentence's n-th word. */
export type Candidates = readonly (readonly Candidate[])[]

interface Candidate {
  readonly head: number
  readonly score: number
}

/** Heads of the best tree with one root. Nearly always every word's best head makes one; else Chu-Liu and Edmonds find it. */
export function decodeTree(candidates: Candidates): readonly number[] {
  const best = candidates.map(bestHead)
  if (best.filter((head) => head === 0).length === 1 && findCycle([0, ...best]) === null) return best
  const roots = candidates
    .map((options, word) => ({ word, score: scoreOf(options, 0) }))
    .sort((a, b) => b.score - a.score || a.word - b.word)
    .slice(0, rootsTried)
  let found: { readonly heads: readonly number[]; readonly score: number } | null = null
  for (const { word } of roots) {
    const table = toTable(candidates, word)
    const heads = spanningTree(table).slice(1)
    const score = heads.reduce((sum, head, at) => sum + (table[at + 1]?.[head] ?? forbidden), 0)
    if (found === null || score > found.score) found = { heads, score }
  }
  return found?.heads ?? best
}

function bestHead(options: readonly Candidate[]): number {
  let best: Candidate = { head: 0, score: -Infinity }
  for (const option of options) {
    if (option.score > best.score || (option.score === best.score && option.head < best.head)) best = option
  }
  return best.head
}

function scoreOf(options: readonly Candidate[], head: number): number {
  return options.find((option) => option.head === head)?.score ?? unlisted
}

/** Row for dependent, column for head; node 0 is the root, and only one word may hang from it. */
function toTable(candidates: Candidates, root: number): Table {
  const size = candidates.length + 1
  const table = Array.from({ length: size }, (_, node) =>
    new Float64Array(size).fill(node === root + 1 ? forbidden : unlisted).fill(forbidden, 0, 1),
  )
  candidates.forEach((options, word) => {
    for (const { head, score } of options) {
      const isAllowed = word === root ? head === 0 : head !== 0
      const row = table[word + 1]
      if (isAllowed && row !== undefined) row[head] = score
    }
  })
  const row = table[root + 1]
  if (row?.[0] === forbidden) row[0] = unlisted
  return table
}
