import { blockBuffer } from './blockBuffer.ts'
import { blockTags, voidTags } from './elements.ts'
import { joinRows } from './joinRows.ts'
import { readHead } from './readHead.ts'
import { type Attributes, readMarkup } from './readMarkup.ts'
import type { Scan, ScanBlock, Zone } from './scan.ts'
import { settleZones } from './settleZones.ts'
import { type OpenElement, type OpenNode, outside, toOpen } from './toOpen.ts'
import { isMarked, type Watch, watchMarked } from './watchMarked.ts'

/** One pass over the markup; `hides` tells which elements keep their words from readers. */
export function scanOnce(html: string, hides: (attributes: Attributes) => boolean): Scan {
  const head = readHead()
  const blocks: ScanBlock[] = []
  const nodes: OpenNode[] = []
  const stack: OpenElement[] = []
  const zones = new Map<string, Zone | null>()
  const buffer = blockBuffer(blocks)
  const watch: Watch = watchMarked()
  let articles = 0
  const last = (): OpenElement => stack.at(-1) ?? outside
  const flush = (): void => {
    if (buffer.isEmpty()) return
    const { kind, block, zone, article, node } = last()
    buffer.flush({ kind, tag: block, zone, article, node, names: namesOf(stack) })
  }
  readMarkup(html, {
    open: (tag, attributes) => {
      if (blockTags.has(tag)) flush()
      const above = last()
      if (tag === 'br' && !above.unseen && buffer.breakLine()) flush()
      if (tag === 'a') buffer.startLink(attributes.href ?? '')
      const holder = tag === 'img' || tag === 'picture' ? nodes[above.node] : undefined
      if (holder !== undefined) holder.image = true
      if (tag === 'article' && above.article === null && above.zone !== 'comments') articles++
      const element = toOpen({ tag, attributes, articles, hides, zones }, above, nodes)
      stack.push(element)
      head.open(tag, attributes)
      if (isMarked(tag, attributes)) {
        const { zone, article } = element
        const [names, order, depth] = [namesOf(stack), blocks.length, stack.length]
        watch.open(tag, attributes, { zone, article, names, order, depth })
      }
    },
    text: (words) => {
      if (head.text(words) || last().unseen) return
      buffer.add(words)
      watch.add(words)
    },
    close: (tag) => {
      head.close(tag)
      if (tag === 'a') buffer.endLink()
      if (blockTags.has(tag) && !voidTags.has(tag)) flush()
      watch.close(stack.length)
      stack.pop()
    },
  })
  flush()
  return {
    ...settleZones({ blocks: joinRows(blocks, nodes), nodes, times: watch.times, props: watch.props }),
    ...head.stated(),
    author: watch.author(),
  }
}

function namesOf(stack: readonly OpenElement[]): string {
  let names = ''
  for (let at = Math.max(0, stack.length - 5); at < stack.length; at++) {
    const own = stack[at]?.names ?? ''
    if (own !== '') names = names === '' ? own : `${names} ${own}`
  }
  return names
}
