/** A group of items and how it came about. `likeness`: the mean between its halves. */
export interface Branch {
  readonly items: readonly number[]
  readonly halves: readonly [Branch, Branch] | null
  readonly likeness: number
}

/**
 * Agglomerative clustering with average linkage (UPGMA) by chains of nearest neighbours (Murtagh 1983), in the square of the
 * number of items. Ties go to the lower index, so the result depends on the order of items only. The tree of all, or null of none.
 */
export function averageLinkage(count: number, likeness: (a: number, b: number) => number): Branch | null {
  const rows = Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (_, b) => (a === b ? 0 : likeness(Math.min(a, b), Math.max(a, b)))),
  )
  const branches = new Map<number, Branch>()
  for (let i = 0; i < count; i++) branches.set(i, { items: [i], halves: null, likeness: 1 })
  const chain: number[] = []
  while (branches.size > 1) {
    const last = chain.at(-1) ?? first(branches)
    if (chain.length === 0) chain.push(last)
    const before = chain.at(-2)
    const next = nearest(last, before, { rows, branches })
    if (next !== before) {
      chain.push(next)
      continue
    }
    chain.length -= 2
    join(Math.min(last, next), Math.max(last, next), { rows, branches })
  }
  return branches.size === 0 ? null : (branches.get(first(branches)) ?? null)
}

interface Work {
  readonly rows: readonly number[][]
  readonly branches: Map<number, Branch>
}

function first(branches: ReadonlyMap<number, Branch>): number {
  return Math.min(...branches.keys())
}

/** The branch most like this one; the one before it in the chain where none is more so, else the lowest. */
function nearest(of: number, before: number | undefined, { rows, branches }: Work): number {
  const row = rows[of] ?? []
  let best = before ?? -1
  for (const other of [...branches.keys()].sort((a, b) => a - b)) {
    if (other !== of && (best === -1 || (row[other] ?? 0) > (row[best] ?? 0))) best = other
  }
  return best
}

/** Puts `b` into `a`, and their mean likeness to each other branch into the rows. */
function join(a: number, b: number, { rows, branches }: Work): void {
  const [left, right] = [branches.get(a), branches.get(b)]
  const [rowA, rowB] = [rows[a], rows[b]]
  if (left === undefined || right === undefined || rowA === undefined || rowB === undefined) return
  const likeness = rowA[b] ?? 0
  branches.delete(b)
  branches.set(a, toBranch(left, right, likeness))
  const [m, n] = [left.items.length, right.items.length]
  for (const other of branches.keys()) {
    const row = rows[other]
    if (other === a || row === undefined) continue
    const mean = (m * (rowA[other] ?? 0) + n * (rowB[other] ?? 0)) / (m + n)
    rowA[other] = mean
    row[a] = mean
  }
}

function toBranch(left: Branch, right: Branch, likeness: number): Branch {
  return { items: [...left.items, ...right.items].sort((a, b) => a - b), halves: [left, right], likeness }
}
