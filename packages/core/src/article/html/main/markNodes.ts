import { applyRules, type Removal } from '@fogline/model'
import type { Scan, ScanNode } from '../scan.ts'
import { isProse } from './isProse.ts'
import { nameRules } from './nameRules.ts'
import { toWords } from './toWords.ts'

/** Why what stands in an element is no part of an article's text. */
export type Mark = Pick<Removal, 'reason' | 'by'>

/** Of the prose of a page, what an element may hold that its names call furniture; past it they are not believed. */
const most = 0.3

/** Names that a publishing program gives to the whole of a post, with its topics and authors among them. */
const wholePost = /(?<![^ ])(?:hentry|type post|status publish|post type \w+)(?![^ ])/

/** The mark of each element by its names or those of an element around it; null for the others. */
export function markNodes({ nodes, blocks }: Scan, kept: ReadonlySet<number>): readonly (Mark | null)[] {
  const prose = new Float64Array(nodes.length)
  let all = 0
  for (const block of blocks) {
    if (block.node < 0 || block.zone !== null || !isProse(block)) continue
    prose[block.node] = (prose[block.node] ?? 0) + block.text.length
    all += block.text.length
  }
  for (let at = nodes.length - 1; at >= 0; at--) {
    const parent = nodes[at]?.parent ?? -1
    if (parent >= 0) prose[parent] = (prose[parent] ?? 0) + (prose[at] ?? 0)
  }
  const known = new Map<string, Mark | null>()
  const marks: (Mark | null)[] = []
  nodes.forEach((node, at) => {
    const around = marks[node.parent] ?? null
    if (node.tag === 'blockquote' && /tweet|instagram-media|embed/.test(node.names)) marks.push(null)
    else if (around !== null || kept.has(at) || (prose[at] ?? 0) > all * most) marks.push(around)
    else marks.push(markOf(node, known))
  })
  return marks
}

function markOf({ names, tag }: ScanNode, known: Map<string, Mark | null>): Mark | null {
  if (tag === 'figure') return { reason: 'A caption.', by: 'article/caption' }
  if (names === '') return null
  const before = known.get(names)
  if (before !== undefined) return before
  const text = toWords(names)
  const first = wholePost.test(text) || /tweet|embed/.test(text) ? undefined : applyRules(nameRules, { text })[0]
  const mark = first === undefined ? null : { reason: first.value.reason, by: first.by }
  known.set(names, mark)
  return mark
}
