import { fold } from '../fold.ts'
import type { Scan, ScanBlock } from '../scan.ts'
import { type Mark, markNodes } from './markNodes.ts'
import { type NodeScores, scoreNodes } from './scoreNodes.ts'
import { toWords } from './toWords.ts'

const bodyNames =
  /(?<![^ ])(?:article|story|post|entry|news|page|main|blog|text|body|content)(?: \w+)? ?(?:body|content|text|copy|inner)(?![^ ])|article ?body|(?<![^ ])hentry(?![^ ])/

/** The blocks that may be the article, and why those that stand in elements of another kind are not, by their order. */
export interface Main {
  readonly blocks: readonly ScanBlock[]
  readonly cuts: ReadonlyMap<number, Mark>
}

/** The blocks of the element that holds the article, without what its elements say is none of it. */
export function findMain(scan: Scan, title: string | null): Main {
  const { nodes, blocks } = scan
  const marks = markNodes(scan, aroundTitle(scan, title))
  const best = chooseNode(scan, scoreNodes(scan, marks))
  const inside = new Uint8Array(nodes.length)
  for (let at = Math.max(0, best); at < nodes.length; at++) {
    inside[at] = at === best || inside[nodes[at]?.parent ?? -1] === 1 ? 1 : 0
  }
  const cuts = new Map<number, Mark>()
  for (const { order, node, zone } of blocks) {
    const mark = zone === null ? marks[node] : null
    if (mark != null) cuts.set(order, mark)
  }
  return {
    cuts,
    blocks: blocks.filter(({ order, node, zone }) => inside[node] === 1 && zone === null && !cuts.has(order)),
  }
}

/** The elements around the headline: the article's, whatever their names. */
function aroundTitle({ nodes, blocks }: Scan, title: string | null): ReadonlySet<number> {
  const kept = new Set<number>()
  const heading =
    title === null ? undefined : blocks.find(({ tag, text }) => tag === 'h1' && fold(text) === fold(title))
  for (let at = nodes[heading?.node ?? -1]?.parent ?? -1; at >= 0; at = nodes[at]?.parent ?? -1) kept.add(at)
  return kept
}

function chooseNode({ nodes }: Scan, { score, prose, letters, linked }: NodeScores): number {
  const density = (at: number): number => (letters[at] === 0 ? 0 : (linked[at] ?? 0) / (letters[at] ?? 1))
  let [best, most] = [-1, 0]
  nodes.forEach(({ names, tag }, at) => {
    const points = score[at] ?? 0
    if (points <= most * 0.7) return
    const value = points * (1 - density(at)) * (tag === 'article' || bodyNames.test(toWords(names)) ? 1.3 : 1)
    if (value > most) [best, most] = [at, value]
  })
  for (let at = nodes[best]?.parent ?? -1; at >= 0; at = nodes[at]?.parent ?? -1) {
    const more = (prose[at] ?? 0) / (prose[best] ?? 1)
    if (more > (nodes[at]?.tag === 'body' ? 2 : 1.15) && density(at) < 0.4) best = at
  }
  return best
}
