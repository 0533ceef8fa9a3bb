import type { Scan, ScanBlock } from '../scan.ts'
import { flowOf } from './flowOf.ts'
import type { Mark } from './markNodes.ts'

/** What each block element holds, by its place in `Scan.nodes`. */
export interface NodeScores {
  /** How much the prose right below it speaks for it as the element that holds the article. */
  readonly score: Float64Array
  /** Letters of paragraphs of prose in it, at any depth. */
  readonly prose: Float64Array
  /** Letters of any kind in it, and those of them in links. */
  readonly letters: Float64Array
  readonly linked: Float64Array
}

/** What is believed of a page: the marks of its elements, and which blocks are prose. */
interface Trust {
  readonly marks: readonly (Mark | null)[]
  readonly isProse: (block: ScanBlock) => boolean
}

/** What a paragraph gives to the element that holds it, and to each of those around that. */
const shares = [1, 0.5, 0.25, 0.125]

/** Adds up prose from the paragraphs to the elements around them: linear in blocks and elements, however deep. */
export function scoreNodes({ blocks, nodes }: Scan, { marks, isProse }: Trust): NodeScores {
  const sums = (): Float64Array => new Float64Array(nodes.length)
  const [score, prose, letters, linked] = [sums(), sums(), sums(), sums()]
  for (const block of blocks) {
    const { node, text, kind } = block
    if (node < 0) continue
    add(letters, node, text.length)
    add(linked, node, text.length * block.linked)
    if (block.zone !== null || marks[node] != null || !isProse(block)) continue
    if (kind !== 'item') add(prose, node, text.length)
    const points = (1 + Math.min(3, text.length / 100)) * (kind === 'item' ? 0.5 : 1)
    let at = flowOf(block, nodes)
    for (const share of shares) {
      if (at < 0) break
      add(score, at, points * share)
      at = nodes[at]?.parent ?? -1
    }
  }
  for (let at = nodes.length - 1; at >= 0; at--) {
    const parent = nodes[at]?.parent ?? -1
    if (parent < 0) continue
    for (const sum of [prose, letters, linked]) add(sum, parent, sum[at] ?? 0)
  }
  return { score, prose, letters, linked }
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value
}
