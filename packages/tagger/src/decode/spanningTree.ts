import { findCycle } from './findCycle.ts'

/** Scores by dependent, then head; node 0 is the root and has no head. */
export type Table = readonly Float64Array[]

/** An arc that must not be: so far below any score that a tree without one is always better. */
export const forbidden = -1e9

/**
 * The best tree by Chu-Liu and Edmonds: each node's head. A cycle becomes one node in the place of its first, and is opened
 * at the end where the arc into it points; the table is worked on in place, so the time grows with its size.
 */
export function spanningTree(table: Table): readonly number[] {
  const work = begin(table)
  for (let cycle = findCycle(work.best); cycle !== null; cycle = findCycle(work.best)) contract(work, cycle)
  return settle(work)
}

/** An arc between two words. */
interface Arc {
  readonly dependent: number
  readonly head: number
}

interface Work {
  readonly size: number
  /** By place: a place holds a word, or all words of a cycle; the best arc from one place to another, and its score. */
  readonly scores: readonly Float64Array[]
  readonly dependents: readonly Int16Array[]
  readonly heads: readonly Int16Array[]
  /** The place that each place hangs from; 0 also where the place is empty. */
  readonly best: Int16Array
  readonly isEmpty: Uint8Array
  /** What each place holds: the number of a word, or from `size` on that of a cycle. */
  readonly holds: number[]
  /** By number of a word or cycle: the cycle around it, and the arc that it keeps if the cycle is not entered there. */
  readonly around: number[]
  readonly keeps: Arc[]
  readonly members: number[][]
}

function begin(table: Table): Work {
  const size = table.length
  const places = Int16Array.from(table.keys())
  const work: Work = {
    size,
    scores: table.map((row) => row.slice()),
    dependents: table.map((_, node) => new Int16Array(size).fill(node)),
    heads: table.map(() => places.slice()),
    best: new Int16Array(size),
    isEmpty: new Uint8Array(size),
    holds: [...table.keys()],
    around: [],
    keeps: [],
    members: [],
  }
  for (let place = 1; place < size; place += 1) work.best[place] = bestHead(work, place)
  return work
}

function bestHead({ scores, isEmpty, size }: Work, place: number): number {
  const row = scores[place] ?? new Float64Array()
  let [best, most] = [0, -Infinity]
  for (let head = 0; head < size; head += 1) {
    const score = row[head] ?? forbidden
    if (head !== place && score > most && isEmpty[head] === 0) [best, most] = [head, score]
  }
  return best
}

/** Makes one node of a cycle, in the place of its first: the best arcs into and out of it stay. */
function contract(work: Work, cycle: readonly number[]): void {
  const within = new Set(cycle)
  const into = cycle[0] ?? 0
  const lost = cycle.map((place) => scoreOf(work, place, work.best[place] ?? 0))
  keepArcs(work, cycle)
  for (let other = 0; other < work.size; other += 1) {
    if (within.has(other) || work.isEmpty[other] === 1) continue
    let [entry, entryScore, exit, exitScore] = [into, -Infinity, into, -Infinity]
    for (let at = 0; at < cycle.length; at += 1) {
      const place = cycle[at] ?? 0
      const inward = scoreOf(work, place, other) - (lost[at] ?? 0)
      const outward = scoreOf(work, other, place)
      if (inward > entryScore) [entry, entryScore] = [place, inward]
      if (outward > exitScore) [exit, exitScore] = [place, outward]
    }
    copyArc(work, { from: [entry, other], to: [into, other], score: entryScore })
    copyArc(work, { from: [other, exit], to: [other, into], score: exitScore })
    if (other > 0 && within.has(work.best[other] ?? 0)) work.best[other] = into
  }
  for (const place of cycle) {
    work.isEmpty[place] = place === into ? 0 : 1
    work.best[place] = 0
  }
  work.best[into] = bestHead(work, into)
}

function keepArcs(work: Work, cycle: readonly number[]): void {
  const number = work.size + work.members.length
  const members = cycle.map((place) => work.holds[place] ?? place)
  cycle.forEach((place, at) => {
    const member = members[at] ?? 0
    work.around[member] = number
    work.keeps[member] = arcOf(work, place)
  })
  work.members.push(members)
  work.holds[cycle[0] ?? 0] = number
}

interface Copy {
  readonly from: readonly [dependent: number, head: number]
  readonly to: readonly [dependent: number, head: number]
  readonly score: number
}

function copyArc({ scores, dependents, heads }: Work, { from, to, score }: Copy): void {
  const [row, dependentRow, headRow] = [scores[to[0]], dependents[to[0]], heads[to[0]]]
  if (row === undefined || dependentRow === undefined || headRow === undefined) return
  row[to[1]] = score
  dependentRow[to[1]] = dependents[from[0]]?.[from[1]] ?? 0
  headRow[to[1]] = heads[from[0]]?.[from[1]] ?? 0
}

function scoreOf({ scores }: Work, dependent: number, head: number): number {
  return scores[dependent]?.[head] ?? forbidden
}

function arcOf({ dependents, heads, best }: Work, place: number): Arc {
  const head = best[place] ?? 0
  return { dependent: dependents[place]?.[head] ?? 0, head: heads[place]?.[head] ?? 0 }
}

/** Opens every cycle: the member that an arc enters gives up its own, the others keep theirs. */
function settle(work: Work): readonly number[] {
  const result = Array.from({ length: work.size }, () => 0)
  const open: { readonly entered: number; readonly arc: Arc }[] = []
  for (let place = 1; place < work.size; place += 1) {
    if (work.isEmpty[place] === 0) open.push({ entered: work.holds[place] ?? place, arc: arcOf(work, place) })
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { entered, arc } = next
    result[arc.dependent] = arc.head
    for (let member = arc.dependent; member !== entered; member = work.around[member] ?? entered) {
      for (const other of work.members[(work.around[member] ?? 0) - work.size] ?? []) {
        const kept = work.keeps[other]
        if (other !== member && kept !== undefined) open.push({ entered: other, arc: kept })
      }
    }
  }
  return result
}
