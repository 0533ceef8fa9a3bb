import { endsSentence, lettersOf } from './main/isProse.ts'
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
  dialog: 0.9,
  comments: 0.95,
}

/** The share past which all elements of one zone together are not believed, where their names alone say what they are. */
const mostNamed = 0.5

const stating: ReadonlySet<string> = new Set(['nav', 'menu', 'footer', 'aside', 'dialog', 'button', 'label'])

/** Takes back the zone of elements that hold most of the prose of the page, and gives each block the zone that is left. */
export function settleZones(found: Marked): Marked {
  const { nodes, blocks } = found
  const { all, prose } = sumProse(found)
  const doubted = findDoubted(nodes, prose, all)
  const isFalse = ({ zone, tag }: ScanNode, at: number): boolean =>
    zone !== null &&
    (prose[at] ?? 0) > 0 &&
    ((doubted.has(zone) && !stating.has(tag)) || ((prose[at] ?? 0) > 200 && (prose[at] ?? 0) > all * most[zone]))
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

interface Prose {
  readonly all: number
  /** Letters of prose in each element, at any depth. */
  readonly prose: Float64Array
}

function sumProse({ nodes, blocks }: Marked): Prose {
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
  return { all, prose }
}

/** Zones whose elements, each small, together hold most of the prose: some programs call every part of a page a widget. */
function findDoubted(nodes: readonly ScanNode[], prose: Float64Array, all: number): ReadonlySet<Zone> {
  const sums = new Map<Zone, number>()
  const inside = new Uint8Array(nodes.length)
  nodes.forEach(({ parent, zone, tag }, at) => {
    inside[at] = zone !== null || inside[parent] === 1 ? 1 : 0
    if (zone === null || inside[parent] === 1 || stating.has(tag)) return
    sums.set(zone, (sums.get(zone) ?? 0) + (prose[at] ?? 0))
  })
  return new Set(
    [...sums]
      .filter(([zone, sum]) => zone !== 'comments' && zone !== 'dialog' && sum > all * mostNamed)
      .map(([zone]) => zone),
  )
}

function toProse({ text, linked, kind }: ScanBlock): number {
  return kind !== 'heading' && linked < 0.5 && lettersOf(text) >= 60 && endsSentence(text) ? text.length : 0
}
