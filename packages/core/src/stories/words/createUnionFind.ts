/** Joins keys into sets. The name of a set is its smallest key, so the order of joining never shows. */
export interface UnionFind {
  readonly join: (a: string, b: string) => void
  readonly find: (key: string) => string
}

/** An empty union-find over strings. */
export function createUnionFind(): UnionFind {
  const parents = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent
    for (let step = key; step !== root; ) {
      const next = parents.get(step) ?? root
      parents.set(step, root)
      step = next
    }
    return root
  }
  const join = (a: string, b: string) => {
    const [x, y] = [find(a), find(b)]
    if (x < y) parents.set(y, x)
    else if (y < x) parents.set(x, y)
  }
  return { join, find }
}
