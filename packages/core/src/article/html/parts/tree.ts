import type { Scan } from '../scan.ts'

type Nodes = Scan['nodes']

/** The innermost node that holds all of these; -1 where only the page does. */
export function commonNode(nodes: Nodes, all: readonly number[]): number {
  if (all.length === 0) return -1
  const places = [...all].sort((a, b) => a - b)
  let [first, last] = [places[0] ?? -1, places.at(-1) ?? -1]
  while (first !== last) {
    if (first > last) first = nodes[first]?.parent ?? -1
    else last = nodes[last]?.parent ?? -1
  }
  return first
}

/** The last node that this one holds. Nodes stand in the order of the page, so all between the two are inside it. */
export function lastInside(nodes: Nodes, node: number): number {
  let at = node + 1
  while (at < nodes.length && (nodes[at]?.parent ?? -1) >= node) at++
  return node < 0 ? nodes.length : at - 1
}
