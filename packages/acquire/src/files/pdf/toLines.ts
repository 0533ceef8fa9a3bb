import type { PdfPage, Piece } from './pdfText.ts'

/** A line of text on a page; a line of two columns is two. */
export interface Line {
  readonly text: string
  /** Pages count from 0. */
  readonly page: number
  readonly x: number
  readonly y: number
  readonly right: number
  readonly size: number
  /** Null where the line mixes fonts. */
  readonly font: string | null
}

/** Pieces nearer than this, in sizes of their letters, are of one line; a gutter between columns is wider. */
const gap = 1

/** A line is of a font that this share of its letters is of. */
const ofOneFont = 0.8

function fontOf(pieces: readonly Piece[]): string | null {
  const letters = new Map<string, number>()
  for (const { font, text } of pieces) letters.set(font, (letters.get(font) ?? 0) + text.length)
  const all = pieces.reduce((sum, { text }) => sum + text.length, 0)
  return [...letters].find(([, count]) => count >= ofOneFont * all)?.[0] ?? null
}

function toLine(pieces: readonly Piece[], first: Piece, page: number): Line {
  let [text, right] = ['', first.x]
  for (const piece of pieces) {
    const isApart = piece.x - right > 0.15 * piece.size
    text += isApart && text !== '' ? ` ${piece.text}` : piece.text
    right = Math.max(right, piece.x + piece.width)
  }
  const size = pieces.reduce((most, piece) => Math.max(most, piece.size), 0)
  return { text: text.replace(/\s+/g, ' ').trim(), page, x: first.x, y: first.y, right, size, font: fontOf(pieces) }
}

function continues(before: Piece, piece: Piece): boolean {
  const size = Math.max(before.size, piece.size)
  const distance = piece.x - (before.x + before.width)
  return distance < gap * size && distance > -0.6 * size
}

/** The lines of a page, from above to below and from left to right; what is left and right of a wide gap are two. */
export function toLines(page: PdfPage, number: number): readonly Line[] {
  const lines: Line[] = []
  const ordered = page.pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)
  for (const row of toRows(ordered)) {
    let pieces: Piece[] = []
    for (const piece of row.toSorted((a, b) => a.x - b.x)) {
      const [first] = pieces
      const before = pieces.at(-1)
      if (first !== undefined && before !== undefined && !continues(before, piece)) {
        lines.push(toLine(pieces, first, number))
        pieces = []
      }
      pieces.push(piece)
    }
    const [first] = pieces
    if (first !== undefined) lines.push(toLine(pieces, first, number))
  }
  return lines
}

/** Pieces that stand at one height; a raised number belongs to its line. */
function toRows(ordered: readonly Piece[]): readonly (readonly Piece[])[] {
  const rows: Piece[][] = []
  let top = Number.POSITIVE_INFINITY
  for (const piece of ordered) {
    if (top - piece.y > 0.45 * piece.size) {
      rows.push([])
      top = piece.y
    }
    rows.at(-1)?.push(piece)
  }
  return rows
}
