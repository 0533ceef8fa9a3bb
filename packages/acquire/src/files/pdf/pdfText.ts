/** A piece of text on a page of a PDF, in points from the lower left corner, as the page would be held. */
export interface Piece {
  readonly text: string
  readonly x: number
  /** Of the line that the letters stand on. */
  readonly y: number
  readonly width: number
  /** Of the letters. */
  readonly size: number
  readonly font: string
}

/** One page of a PDF. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
}

/** What the document says of itself, as written there. */
export interface PdfInfo {
  readonly title: string | null
  readonly author: string | null
  readonly createdAt: string | null
  readonly modifiedAt: string | null
  readonly language: string | null
}

/** The text of a PDF; `left` counts the pages that were not read because there are too many. */
export interface PdfText {
  readonly kind: 'text'
  readonly pages: readonly PdfPage[]
  readonly info: PdfInfo
  readonly left: number
}

/** What the thread answers. */
export type PdfAnswer = PdfText | { readonly kind: 'locked' } | { readonly kind: 'damaged'; readonly detail: string }
