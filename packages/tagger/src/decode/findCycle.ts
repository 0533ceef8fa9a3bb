/** Nodes of one cycle, in order, or null; node 0 is where all paths should end. */
export function findCycle(heads: ArrayLike<number>): readonly number[] | null {
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
