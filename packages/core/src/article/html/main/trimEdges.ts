import { fold } from '../fold.ts'
import type { Because, Lines } from '../readLines.ts'
import type { ScanBlock, ScanNode } from '../scan.ts'
import { flowOf } from './flowOf.ts'
import { isProse, lettersOf } from './isProse.ts'
import { mainFlows } from './mainFlows.ts'

interface Place {
  readonly nodes: readonly ScanNode[]
  readonly title: string | null
  readonly lines: Lines
}

const why = {
  above: { reason: 'Above the headline.', by: 'article/above-headline' },
  head: { reason: 'A line between the headline and the text.', by: 'article/above-text' },
  below: { reason: 'Below the text.', by: 'article/below-text' },
  listed: { reason: 'Under a heading over links to other pages.', by: 'article/under-list-heading' },
} as const

/** What stands at the edges of an article's element without being its text: above the headline, below the last prose, under "Related". */
export function trimEdges(blocks: readonly ScanBlock[], { nodes, title, lines }: Place): ReadonlyMap<number, Because> {
  const cuts = new Map<number, Because>()
  const flows = mainFlows(blocks, nodes)
  const cut = (block: ScanBlock, because: Because): void => {
    if (!cuts.has(block.order) && !lines.cuts.has(block.order)) cuts.set(block.order, because)
  }
  const headline = findHeadline(blocks, title)
  const isText = (block: ScanBlock): boolean =>
    !lines.cuts.has(block.order) && (isProse(block) || (endsSentence(block) && flows.has(flowOf(block, nodes))))
  const first = blocks.findIndex((block, at) => at > headline && isText(block))
  const last = blocks.findLastIndex(isText)
  if (first < 0) return cuts
  blocks.forEach((block, at) => {
    const inFlow = flows.has(flowOf(block, nodes))
    if (at < headline) cut(block, why.above)
    else if (at > headline && at < first && isStray(block, inFlow)) cut(block, why.head)
    else if (at > last && (isStray(block, inFlow) || block.kind === 'heading' || (!inFlow && block.kind !== 'quote')))
      cut(block, why.below)
  })
  let listing = false
  for (const block of blocks.slice(first)) {
    const role = lines.cuts.get(block.order)?.role
    if (role === 'list' || role === 'rest' || role === 'end') listing = true
    else if (listing && block.kind !== 'item' && block.linked < 0.3 && isText(block) && flows.has(flowOf(block, nodes)))
      listing = false
    else if (listing) cut(block, why.listed)
  }
  return cuts
}

/** The last block that is the headline, as long as little of the prose stands above it. */
function findHeadline(blocks: readonly ScanBlock[], title: string | null): number {
  if (title === null) return -1
  const wanted = fold(title)
  const all = blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0)
  let above = 0
  let found = -1
  for (const [at, block] of blocks.entries()) {
    if (above * 5 > all) break
    if (block.text.length < wanted.length * 2 && fold(block.text) === wanted) found = at
    if (isProse(block)) above += block.text.length
  }
  return found
}

/** A short line that ends no sentence: a label, a name, a place, a number. Among the paragraphs of the text it must be shorter. */
function isStray({ text, kind, linked }: ScanBlock, inFlow: boolean): boolean {
  if (kind === 'heading' || kind === 'table' || kind === 'quote') return false
  const words = Math.max(text.split(' ', 9).length, lettersOf(text) / 12)
  if (kind === 'item') return linked > 0.5 || words < 4 || /(?:…|\.\.\.)$/.test(text)
  if (inFlow && words > 6 && linked < 0.5) return false
  return lettersOf(text) < 120 && !/[.!?:"'”’»)。！？]$/.test(text)
}

function endsSentence({ text, kind, linked }: ScanBlock): boolean {
  return (
    (kind === 'paragraph' || kind === 'quote') && linked < 0.5 && /[.!?"”’»)。！？]$/.test(text) && text.includes(' ')
  )
}
