import type { BlockKind } from '@fogline/model'
import { blockTags, unseenTags } from './elements.ts'
import type { Attributes } from './readMarkup.ts'
import type { ScanNode, Zone } from './scan.ts'
import { toZone } from './zones.ts'

const kinds: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'item'],
  ['dd', 'item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['td', 'table'],
  ['th', 'table'],
  ['article', 'paragraph'],
  ['section', 'paragraph'],
])

/** An element that is open while the markup is read. */
export interface OpenElement {
  readonly names: string
  readonly zone: Zone | null
  readonly unseen: boolean
  readonly article: number | null
  readonly block: string
  readonly kind: BlockKind
  readonly node: number
}

/** A node that is being filled. */
export type OpenNode = { -readonly [Key in keyof ScanNode]: ScanNode[Key] }

/** What stands around a whole page. */
export const outside: OpenElement = {
  names: '',
  zone: null,
  unseen: false,
  article: null,
  block: 'body',
  kind: 'paragraph',
  node: -1,
}

/** Longer names are no names of a kind of element. */
const longest = 200

interface Opening {
  readonly tag: string
  readonly attributes: Attributes
  readonly articles: number
  readonly hides: (attributes: Attributes) => boolean
  /** The zones of the names that were met on the page. */
  readonly zones: Map<string, Zone | null>
}

/** An element as it begins, with what it takes over from the one around it. */
export function toOpen(
  { tag, attributes, articles, hides, zones }: Opening,
  above: OpenElement,
  nodes: OpenNode[],
): OpenElement {
  const { class: classes, id } = attributes
  const names = classes === undefined && id === undefined ? '' : `${classes ?? ''} ${id ?? ''}`.trim().slice(0, 300)
  const own = toZone({ tag, role: attributes.role, names, inArticle: above.article !== null }, zones)
  const isBlock = blockTags.has(tag)
  const isNode = isBlock || own !== null
  if (isNode) nodes.push({ parent: above.node, tag, names: names.slice(0, longest), zone: own, image: false })
  return {
    names: names.slice(0, longest),
    zone: above.zone ?? own,
    unseen: above.unseen || unseenTags.has(tag) || hides(attributes),
    article: above.article ?? (tag === 'article' && above.zone !== 'comments' ? articles - 1 : null),
    block: isBlock ? tag : above.block,
    kind: kinds.get(tag) ?? above.kind,
    node: isNode ? nodes.length - 1 : above.node,
  }
}
