import type { BlockKind } from '@fogline/model'

/** A visible block of text of an HTML page, in the order of the page. */
export interface ScanBlock {
  readonly order: number
  readonly text: string
  readonly kind: BlockKind
  /** h1 … h6, p, li, … of the nearest block element. */
  readonly tag: string
  /** Share of its characters that stand in links, 0–1. */
  readonly linked: number
  /** The part of the page that its elements say it is; null where they say none. */
  readonly zone: 'menu' | 'header' | 'footer' | 'aside' | 'form' | 'comments' | 'dialog' | null
  /** Number of the outermost `<article>` element that holds it. */
  readonly article: number | null
  /** Class and id names of the block element and the four around it. */
  readonly names: string
}

/** What one pass over the markup finds, whatever its depth: the words, what the head states, and how big it is. */
export interface Scan {
  readonly blocks: readonly ScanBlock[]
  readonly metas: readonly { readonly name: string; readonly content: string }[]
  readonly links: readonly { readonly rel: string; readonly href: string }[]
  readonly json: readonly string[]
  readonly times: readonly StatedTime[]
  readonly title: string | null
  /** The words of the first element that is marked as the author's name. */
  readonly author: string | null
  readonly language: string | null
  readonly depth: number
  readonly elements: number
}

/** A `<time>` with the number of the outermost `<article>` that holds it and the order of the block that it stands in. */
export interface StatedTime {
  readonly datetime: string
  readonly names: string
  readonly article: number | null
  readonly order: number
}
