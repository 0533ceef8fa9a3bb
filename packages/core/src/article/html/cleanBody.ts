import type { Credit } from '@fogline/model'
import { trimBody } from '../trimBody.ts'
import { fold } from './fold.ts'
import { flowOf } from './main/flowOf.ts'
import { isProse } from './main/isProse.ts'
import { mainFlows } from './main/mainFlows.ts'
import { trimEdges } from './main/trimEdges.ts'
import { type Because, readLines } from './readLines.ts'
import type { ScanBlock, ScanNode } from './scan.ts'

/** Why blocks were cut, by their order on the page. */
export type Cuts = ReadonlyMap<number, Because>

/** The blocks of a body without furniture; what was cut; and what the cut lines stated. */
export interface CleanBody {
  readonly body: readonly ScanBlock[]
  readonly cuts: Cuts
  readonly credits: readonly Credit[]
  readonly publishedAt: string | null
  readonly author: string | null
}

interface Known {
  readonly nodes: readonly ScanNode[]
  readonly title: string | null
  /** Texts that stand apart from the body: title, dek, section. */
  readonly apart: readonly (string | null)[]
}

/** Cuts from the blocks of a main text what no reader would call its text. */
export function cleanBody(blocks: readonly ScanBlock[], { nodes, title, apart }: Known): CleanBody {
  const lines = readLines(blocks)
  const edges = trimEdges(blocks, { nodes, title, lines })
  const cuts = new Map<number, Because>([...edges, ...lines.cuts])
  const heads = new Set(apart.flatMap((text) => (text === null ? [] : fold(text))))
  const kept: ScanBlock[] = []
  const flows = mainFlows(blocks, nodes)
  const captions = blocks.filter((block) => isUnderPicture(block, nodes, flows))
  const pictured = new Set(captions.length > blocks.filter(isProse).length ? [] : captions)
  blocks.forEach((block, at) => {
    const { text, order, kind } = block
    if ((kept.length < 3 && heads.has(fold(text))) || cuts.has(order)) return
    const inFlow = (one: ScanBlock | undefined): boolean => one !== undefined && flows.has(flowOf(one, nodes))
    const next = blocks[at + 1]
    const leads = kind === 'heading' && inFlow(block) && inFlow(next) && next !== undefined && isProse(next)
    if (isLinkBlock(block) && !leads)
      cuts.set(order, { reason: 'A line of links to other pages.', by: 'article/link-line' })
    else if (kind === 'caption' || pictured.has(block)) cuts.set(order, { reason: 'A caption.', by: 'article/caption' })
    else kept.push(block)
  })
  const body = trimBody(kept)
  const orders = new Set(body.map(({ order }) => order))
  for (const { order } of kept) {
    if (!orders.has(order))
      cuts.set(order, { reason: 'A headline without a body.', by: 'article/headline-without-body' })
  }
  const { credits, publishedAt, author } = lines
  return { body, cuts, credits, publishedAt, author }
}

function isLinkBlock({ linked, kind, text }: ScanBlock): boolean {
  if (kind === 'quote') return false
  return (
    linked > 0.7 &&
    text.length < (linked > 0.95 ? 700 : 250) &&
    (kind !== 'paragraph' || !/[.!?]["”]?$/.test(text) || linked > 0.95)
  )
}

/** A short line that ends no sentence, in an element of its own with a picture. */
function isUnderPicture(
  { node, kind, text }: ScanBlock,
  nodes: readonly ScanNode[],
  flows: ReadonlySet<number>,
): boolean {
  if (kind !== 'paragraph' || nodes[node]?.image !== true || flows.has(node)) return false
  return text.length < 200 && !/[.!?:…]["'”’)]*$/.test(text)
}
