/** Scores by dependent, then head; node 0 is the root and has no head. */
export type Table = readonly Float64Array[]

/** An arc that must not be: so far below any score that a tree without one is always better. */
export const forbidden = -1e9

/** The best tree by Chu-Liu and Edmonds: each node's head. Cycles are contracted one at a time and opened on the way back. */
export function spanningTree(table: Table): readonly number[] {
  const levels: Level[] = []
  let current = table
  let heads = bestHeads(current)
  for (let cycle = findCycle(heads); cycle !== null; cycle = findCycle(heads)) {
    const level = contract(current, heads, cycle)
    levels.push(level)
    current = level.smaller
    heads = bestHeads(current)
  }
  return levels.reduceRight(open, heads)
}

interface Level {
  readonly heads: number[]
  readonly outside: readonly number[]
  readonly cycle: readonly number[]
  readonly smaller: Table
  /** For each node outside: where in the cycle its best head stands. */
  readonly leaving: readonly number[]
  /** For each node outside: where in the cycle it would enter best. */
  readonly entering: readonly number[]
}

function contract(table: Table, heads: number[], cycle: readonly number[]): Level {
  const within = new Set(cycle)
  const outside = [...table.keys()].filter((node) => !within.has(node))
  const score = (node: number, head: number): number => table[node]?.[head] ?? forbidden
  const gain = (node: number, head: number): number => score(node, head) - score(node, heads[node] ?? 0)
  const leaving = outside.map((node) => largest(cycle, (head) => score(node, head)))
  const entering = outside.map((head) => largest(cycle, (node) => gain(node, head)))
  const smaller = outside.map((node, at) =>
    Float64Array.from([...outside.map((head) => score(node, head)), score(node, cycle[leaving[at] ?? 0] ?? 0)]),
  )
  smaller.push(Float64Array.from([...outside.map((head, at) => gain(cycle[entering[at] ?? 0] ?? 0, head)), forbidden]))
  return { heads, outside, cycle, smaller, leaving, entering }
}

function open(solved: readonly number[], { heads, outside, cycle, leaving, entering }: Level): readonly number[] {
  const result = [...heads]
  outside.forEach((node, at) => {
    const head = solved[at] ?? 0
    if (node !== 0) result[node] = (head === outside.length ? cycle[leaving[at] ?? 0] : outside[head]) ?? 0
  })
  const wayIn = solved[outside.length] ?? 0
  result[cycle[entering[wayIn] ?? 0] ?? 0] = outside[wayIn] ?? 0
  return result
}

function bestHeads(table: Table): number[] {
  return table.map((row, node) =>
    node === 0 ? 0 : largest([...row.keys()], (head) => (head === node ? -Infinity : (row[head] ?? forbidden))),
  )
}

/** Where in a list the item with the largest value stands; the first of equals. */
function largest(items: readonly number[], value: (item: number) => number): number {
  let [best, most] = [0, -Infinity]
  items.forEach((item, at) => {
    const here = value(item)
    if (here > most) [best, most] = [at, here]
  })
  return best
}

/** Nodes of one cycle, in order, or null; node 0 is where all paths should end. */
export function findCycle(heads: readonly number[]): readonly number[] | null {
  const done = new Uint8Array(heads.length)
  for (let start = 1; start < heads.length; start += 1) {
    const path: number[] = []
    let node = start
    while (node !== 0 && done[node] === 0) {
      done[node] = 1
      path.push(node)
      node = heads[node] ?? 0
    }
    const at = node === 0 || done[node] !== 1 ? -1 : path.indexOf(node)
    if (at >= 0) return path.slice(at).sort((a, b) => a - b)
    for (const seen of path) done[seen] = 2
  }
  return null
}
