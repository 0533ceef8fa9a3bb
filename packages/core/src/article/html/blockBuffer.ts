import type { BlockKind } from '@fogline/model'
import { cleanLine } from '../cleanLine.ts'
import { placeToCut } from '../placeToCut.ts'
import type { ScanBlock, Zone } from './scan.ts'

/** Where the words of a block stand. */
export interface BlockPlace {
  readonly kind: BlockKind
  readonly tag: string
  readonly zone: Zone | null
  readonly article: number | null
  readonly names: string
  readonly node: number
}

/** The words of a block, gathered until the next block element begins or ends. */
export interface BlockBuffer {
  readonly add: (words: string) => void
  /** A line break; two with nothing between them end the block, and `flush` must be called when this says so. */
  readonly breakLine: () => boolean
  readonly startLink: (href: string) => void
  readonly endLink: () => void
  readonly isEmpty: () => boolean
  readonly flush: (place: BlockPlace) => void
}

/** Gathers words into `blocks`. */
export function blockBuffer(blocks: ScanBlock[]): BlockBuffer {
  let words: string[] = []
  let linked: string[] = []
  let links: { href: string; text: string }[] = []
  let link: string | null = null
  let broken = false
  const closeLink = (): void => {
    if (linked.length === 0) return
    const text = cleanLine(linked.join(''))
    if (link !== null && text !== '') links.push({ href: link, text })
    linked = []
  }
  return {
    add: (part) => {
      if (words.length === 0 && part.trim() === '') return
      words.push(part)
      if (link !== null) linked.push(part)
      if (broken && part.trim() !== '') broken = false
    },
    breakLine: () => {
      const second = broken
      broken = true
      words.push(' ')
      if (link !== null) linked.push(' ')
      return second
    },
    startLink: (href) => {
      closeLink()
      link = href
    },
    endLink: () => {
      closeLink()
      link = null
    },
    isEmpty: () => words.length === 0,
    flush: (place) => {
      closeLink()
      const text = cleanLine(words.join(''))
      if (text !== '') {
        const length = links.reduce((sum, one) => sum + one.text.length, 0)
        const kind = place.kind === 'heading' && isLong(text) ? 'paragraph' : place.kind
        const linkedPart = Math.min(1, length / text.length)
        for (const [at, piece] of toPieces(text).entries()) {
          const own = at === 0 ? links : []
          blocks.push({ order: blocks.length, text: piece, linked: linkedPart, links: own, ...place, kind })
        }
      }
      words = []
      links = []
      broken = false
    },
  }
}

/** In code units. No paragraph of a real page comes near it; a longer one would be read whole by every rule. */
const longest = 100_000

function toPieces(text: string): readonly string[] {
  if (text.length <= longest) return [text]
  const pieces: string[] = []
  for (let rest = text; rest !== ''; ) {
    const at = rest.length <= longest ? rest.length : placeToCut(rest, longest)
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at).trimStart()
  }
  return pieces
}

/** A heading that goes on like this is a paragraph in large letters, or one in a heading that nobody closed. */
function isLong(text: string): boolean {
  return text.length > 300 || (text.length > 160 && /[.!?。！？]["”’]?$/.test(text))
}
