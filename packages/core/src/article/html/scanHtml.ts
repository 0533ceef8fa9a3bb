import type { BlockKind } from '@fogline/model'
import { cleanLine } from '../cleanLine.ts'
import { blockBuffer } from './blockBuffer.ts'
import { blockTags, unseenTags, voidTags } from './elements.ts'
import { joinRows } from './joinRows.ts'
import { type Attributes, readMarkup } from './readMarkup.ts'
import type { Scan, ScanBlock, ScanNode, Zone } from './scan.ts'
import { settleZones } from './settleZones.ts'
import { type Stated, stateHead } from './stateHead.ts'
import { isMarked, type Watch, watchMarked } from './watchMarked.ts'
import { isHidden, toZone } from './zones.ts'

const kinds: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dd: 'item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  td: 'table',
  th: 'table',
  article: 'paragraph',
  section: 'paragraph',
}

/** An element that is open while the markup is read. */
interface OpenElement {
  readonly names: string
  readonly zone: Zone | null
  readonly unseen: boolean
  readonly article: number | null
  readonly block: string
  readonly kind: BlockKind
  readonly node: number
}

type OpenNode = { -readonly [Key in keyof ScanNode]: ScanNode[Key] }

const outside: OpenElement = {
  names: '',
  zone: null,
  unseen: false,
  article: null,
  block: 'body',
  kind: 'paragraph',
  node: -1,
}

/** Reads markup in one pass without building a tree, so that depth and size cost no stack. */
export function scanHtml(html: string): Scan {
  const stated: Stated = { metas: [], links: [], json: [], title: [], language: null }
  const blocks: ScanBlock[] = []
  const nodes: OpenNode[] = []
  const stack: OpenElement[] = []
  const buffer = blockBuffer(blocks)
  const watch: Watch = watchMarked()
  let articles = 0
  let raw: string[] | null = null
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
      const element = toOpen({ tag, attributes, articles }, above, nodes)
      stack.push(element)
      stateHead(stated, tag, attributes)
      if (isMarked(tag, attributes)) {
        const { zone, article } = element
        const [names, order, depth] = [namesOf(stack), blocks.length, stack.length]
        watch.open(tag, attributes, { zone, article, names, order, depth })
      }
      if (tag === 'title' || (tag === 'script' && /ld\+json/i.test(attributes.type ?? ''))) raw = []
    },
    text: (words) => {
      if (raw !== null) raw.push(words)
      else if (!last().unseen) {
        buffer.add(words)
        watch.add(words)
      }
    },
    close: (tag) => {
      if (tag === 'script' && raw !== null) stated.json.push(raw.join(''))
      if (tag === 'title' && raw !== null && stated.title.length === 0) stated.title.push(raw.join('').slice(0, 1000))
      if (tag === 'script' || tag === 'title') raw = null
      if (tag === 'a') buffer.endLink()
      if (blockTags.has(tag) && !voidTags.has(tag)) flush()
      watch.close(stack.length)
      stack.pop()
    },
  })
  flush()
  const { json, metas, links, language } = stated
  const title = cleanLine(stated.title[0] ?? '')
  return {
    ...settleZones({ blocks: joinRows(blocks, nodes), nodes, times: watch.times, props: watch.props }),
    json,
    metas,
    links,
    language,
    title: title === '' ? null : title,
    author: watch.author(),
  }
}

interface Opening {
  readonly tag: string
  readonly attributes: Attributes
  readonly articles: number
}

function toOpen({ tag, attributes, articles }: Opening, above: OpenElement, nodes: OpenNode[]): OpenElement {
  const { class: classes, id } = attributes
  const names = classes === undefined && id === undefined ? '' : `${classes ?? ''} ${id ?? ''}`.trim().slice(0, 200)
  const own = toZone(tag, attributes, above.article !== null)
  const isBlock = blockTags.has(tag)
  const isNode = isBlock || own !== null
  if (isNode) nodes.push({ parent: above.node, tag, names, zone: own, image: false })
  return {
    names,
    zone: above.zone ?? own,
    unseen: above.unseen || unseenTags.has(tag) || isHidden(attributes),
    article: above.article ?? (tag === 'article' && above.zone !== 'comments' ? articles - 1 : null),
    block: isBlock ? tag : above.block,
    kind: kinds[tag] ?? above.kind,
    node: isNode ? nodes.length - 1 : above.node,
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
