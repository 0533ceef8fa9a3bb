import type { BlockKind } from '@fogline/model'

/** The part of a page that its elements say it is. */
export type Zone = 'menu' | 'header' | 'footer' | 'aside' | 'form' | 'comments' | 'dialog'

/** A visible block of text of an HTML page, in the order of the page. */
export interface ScanBlock {
  readonly order: number
  readonly text: string
  readonly kind: BlockKind
  /** h1 … h6, p, li, … of the nearest block element. */
  readonly tag: string
  /** Share of its characters that stand in links, 0–1. */
  readonly linked: number
  /** null where the elements around it name no zone, or where the zone holds most of the prose of the page. */
  readonly zone: Zone | null
  /** Number of the outermost `<article>` element that holds it. */
  readonly article: number | null
  /** Class and id names of the block element and the four around it. */
  readonly names: string
  /** The links in it, in order; `href` as written. */
  readonly links: readonly { readonly href: string; readonly text: string }[]
  /** Place in `Scan.nodes` of the nearest block element that holds it. */
  readonly node: number
}

/** A block element of the page. A node stands after the node that holds it. */
export interface ScanNode {
  /** Place of the node that holds it; -1 for the outermost. */
  readonly parent: number
  readonly tag: string
  /** Its own class and id. */
  readonly names: string
  readonly zone: Zone | null
  /** A picture stands right in it. */
  readonly image: boolean
}

/** What one pass over the markup finds, whatever its depth: the words, and what the head and marked elements state. */
export interface Scan {
  readonly blocks: readonly ScanBlock[]
  readonly nodes: readonly ScanNode[]
  readonly metas: readonly { readonly name: string; readonly content: string }[]
  readonly links: readonly { readonly rel: string; readonly href: string }[]
  readonly json: readonly string[]
  readonly times: readonly StatedTime[]
  readonly props: readonly StatedProp[]
  readonly title: string | null
  /** The words of the first element that is marked as the author's name. */
  readonly author: string | null
  readonly language: string | null
}

/** A `<time>` element. */
export interface StatedTime {
  /** Empty where the element has none and states the time in words. */
  readonly datetime: string
  readonly text: string
  /** Its own names and marks, and those of the five elements around it. */
  readonly names: string
  readonly article: number | null
  readonly zone: Zone | null
  /** Order of the block that holds it, or of the next one where it has no words. */
  readonly order: number
}

/** What an element marked with `itemprop` states. */
export interface StatedProp {
  /** In lower case. */
  readonly name: string
  /** Its `content`, `datetime` or, for other elements, its first 300 characters. */
  readonly content: string
  /** The property around it: the `name` of an `author`. */
  readonly of: string | null
  readonly article: number | null
  readonly zone: Zone | null
}
