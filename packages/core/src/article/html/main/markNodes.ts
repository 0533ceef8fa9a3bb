import { applyRules, type Removal } from '@fogline/model'
import type { Scan, ScanNode } from '../scan.ts'
import { isProse } from './isProse.ts'
import { mayName, nameRules } from './nameRules.ts'
import { toWords } from './toWords.ts'

/** Why what stands in an element is no part of an article's text. */
export type Mark = Pick<Removal, 'reason' | 'by'>

/** Shares of the prose of a page that an element, and all elements of one rule, may hold; past them names are not believed. */
const most = { element: 0.3, sure: 0.9, rule: 0.4 }

/** What a share bar or a byline never holds, in letters of prose. */
const mostLetters = 800

const ids = (names: string): ReadonlySet<string> => new Set(names.split(' ').map((name) => `article/named-${name}`))

/** Kinds that may hold more prose than a short article. */
const sure = ids('comments consent foot notice')
/** Kinds that may hold many words. */
const long = ids('comments consent foot notice related beside caption')

/** Is this mark believed however much it covers? */
export function isSure(mark: Mark | null | undefined): boolean {
  return mark != null && sure.has(mark.by)
}

/** Names that a publishing program gives to the whole of a post, with its topics and authors among them. */
const wholePost = /(?<![^ ])(?:hentry|type post|status publish|post type \w+)(?![^ ])/

/** The mark of each element by its names or those of an element around it; null for the others. */
export function markNodes(scan: Scan, kept: ReadonlySet<number>): readonly (Mark | null)[] {
  const { all, prose } = sumProse(scan)
  const known = new Map<string, Mark | null>()
  const believed = (at: number, { by }: Mark): boolean => {
    const letters = prose[at] ?? 0
    const share = sure.has(by) ? most.sure : most.element
    return letters <= all * share && (letters <= mostLetters || long.has(by))
  }
  const mark = (doubted: ReadonlySet<string>): readonly (Mark | null)[] => {
    const marks: (Mark | null)[] = []
    scan.nodes.forEach((node, at) => {
      const own = isEmbed(node) ? null : (marks[node.parent] ?? (kept.has(at) ? null : markOf(node, known)))
      const inherited = own !== null && own === marks[node.parent]
      marks.push(own !== null && (inherited || (believed(at, own) && !doubted.has(own.by))) ? own : null)
    })
    return marks
  }
  const marks = mark(new Set())
  const doubted = findDoubted(scan, marks, { all, prose })
  return doubted.size === 0 ? marks : mark(doubted)
}

interface Prose {
  readonly all: number
  /** Letters of prose in each element, at any depth. */
  readonly prose: Float64Array
}

function sumProse({ nodes, blocks }: Scan): Prose {
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
  return { all, prose }
}

/** Rules whose elements hold together so much of the prose that their words must mean something else on this page. */
function findDoubted({ nodes }: Scan, marks: readonly (Mark | null)[], { all, prose }: Prose): ReadonlySet<string> {
  const sums = new Map<string, number>()
  marks.forEach((mark, at) => {
    if (mark === null || marks[nodes[at]?.parent ?? -1] != null) return
    sums.set(mark.by, (sums.get(mark.by) ?? 0) + (prose[at] ?? 0))
  })
  const doubted = [...sums].filter(
    ([by, sum]) => sum > all * most.rule && !sure.has(by) && by !== 'article/named-related',
  )
  return new Set(doubted.map(([by]) => by))
}

function isEmbed({ tag, names }: ScanNode): boolean {
  return tag === 'blockquote' && /tweet|instagram-media|embed/.test(names)
}

function markOf({ names, tag }: ScanNode, known: Map<string, Mark | null>): Mark | null {
  if (tag === 'figure') return { reason: 'A caption.', by: 'article/caption' }
  if (names === '') return null
  const before = known.get(names)
  if (before !== undefined) return before
  const text = toWords(names)
  const isNamed = mayName(text) && !wholePost.test(text) && !/tweet|embed/.test(text)
  const first = isNamed ? applyRules(nameRules, { text })[0] : undefined
  const mark = first === undefined ? null : { reason: first.value.reason, by: first.by }
  known.set(names, mark)
  return mark
}
