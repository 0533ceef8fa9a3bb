import type { ScanBlock, ScanNode, StatedProp, StatedTime, Zone } from './scan.ts'

interface Marked {
  readonly blocks: readonly ScanBlock[]
  readonly nodes: readonly ScanNode[]
  readonly times: readonly StatedTime[]
  readonly props: readonly StatedProp[]
}

/** The share of a page's prose that a zone may hold. Past it the zone is the article: pages stand whole in a form or an aside. */
const most: Readonly<Record<Zone, number>> = {
  menu: 0.5,
  header: 0.5,
  footer: 0.5,
  aside: 0.5,
  form: 0.5,
  dialog: 0.5,
  comments: 0.95,
}

/** Takes back the zone of an element that holds most of the prose of the page, and gives each block the zone that is left. */
export function settleZones(found: Marked): Marked {
  const { nodes, blocks } = found
  const prose = new Float64Array(nodes.length)
  let all = 0
  for (const block of blocks) {
    const letters = toProse(block)
    all += letters
    if (block.node >= 0) prose[block.node] = (prose[block.node] ?? 0) + letters
  }
  for (let at = nodes.length - 1; at >= 0; at--) {
    const parent = nodes[at]?.parent ?? -1
    if (parent >= 0) prose[parent] = (prose[parent] ?? 0) + (prose[at] ?? 0)
  }
  const isFalse = ({ zone }: ScanNode, at: number): boolean =>
    zone !== null && (prose[at] ?? 0) > 200 && (prose[at] ?? 0) > all * most[zone]
  if (!nodes.some(isFalse)) return found
  const zones: (Zone | null)[] = []
  nodes.forEach((node, at) => {
    zones.push(zones[node.parent] ?? (isFalse(node, at) ? null : node.zone))
  })
  return {
    ...found,
    nodes: nodes.map((node, at) => (isFalse(node, at) ? { ...node, zone: null } : node)),
    blocks: blocks.map((block) => (block.node < 0 ? block : { ...block, zone: zones[block.node] ?? null })),
  }
}

function toProse({ text, linked, kind }: ScanBlock): number {
  return kind !== 'heading' && linked < 0.5 && text.length >= 60 && /[.!?…]["'”’)]*$/.test(text.slice(-5))
    ? text.length
    : 0
}
