import { applyRules } from '@fogline/model'
import { navigationRules } from '../../text/furniture/navigationRules.ts'
import type { Scan, ScanBlock } from '../scan.ts'
import { commonNode, lastInside } from './tree.ts'

/** The blocks of a page in pieces, each from one start to the next. The last one ends with what holds them all, or where other pages' headlines begin. */
export function splitAt(scan: Scan, starts: readonly number[]): readonly (readonly ScanBlock[])[] {
  const { blocks, nodes } = scan
  const around = commonNode(
    nodes,
    starts.map((start) => blocks[start]?.node ?? -1),
  )
  const last = lastInside(nodes, around)
  return starts.map((start, at) => {
    const piece: ScanBlock[] = []
    for (const block of blocks.slice(start, starts[at + 1] ?? blocks.length)) {
      if (block.node > last || leadsAway(block)) break
      piece.push(block)
    }
    return piece
  })
}

const leading = navigationRules.filter(({ id }) => id === 'article/list-heading' || id === 'article/comments')

/** A heading over other pages' headlines, or the comments. */
function leadsAway({ text }: ScanBlock): boolean {
  if (text.length > 60) return false
  const rule = applyRules(leading, { text }).find(({ span }) => span.start === 0 && span.end === text.length)
  return rule?.value.role === 'list' || rule?.value.role === 'rest'
}
