import type { Scan, ScanBlock } from '../scan.ts'

/** One of several articles of a page, before its lines are sorted. `lead`: what a live page tells above its entries. */
export interface Part {
  readonly kind: 'article' | 'lead' | 'entry'
  readonly title: string | null
  readonly blocks: readonly ScanBlock[]
  /** Orders of the lines that say when an entry was set, which are cut. */
  readonly stamps: readonly number[]
  /** EDTF; `implied`: counted from the page's own day. */
  readonly day: { readonly value: string; readonly basis: 'stated' | 'implied' } | null
  /** ISO 8601, with the offset where the page gives one. */
  readonly time: string | null
}

/** A page with the articles that were found on it; `scan` has each time of a live page on a line of its own. */
export interface Parts {
  readonly scan: Scan
  readonly parts: readonly Part[]
}

/** A page has so many words in so many paragraphs of prose, outside its menus. */
export function measureProse(blocks: readonly ScanBlock[]): { readonly paragraphs: number; readonly words: number } {
  const prose = blocks.filter(isProse)
  return { paragraphs: prose.length, words: prose.reduce((sum, { text }) => sum + countWords(text), 0) }
}

/** Is this block prose and no heading, menu or list of links? */
export function isProse({ kind, linked, text, zone }: ScanBlock): boolean {
  const told = kind === 'paragraph' || kind === 'quote' || kind === 'item'
  return told && zone === null && linked < 0.5 && hasWords(text, 6)
}

/** Words, by their spaces. */
export function countWords(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

/** Has a text so many words or more? Looks no further than it must. */
export function hasWords(text: string, fewest: number): boolean {
  let at = -1
  for (let words = 1; words < fewest; words++) {
    at = text.indexOf(' ', at + 1)
    if (at < 0) return false
  }
  return true
}

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Is this block a headline or a heading? */
export function isHeading({ tag, zone }: ScanBlock): boolean {
  return headings.has(tag) && (zone === null || zone === 'header')
}
