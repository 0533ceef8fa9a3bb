import type { Span } from '@fogline/model'

/** A text with the blocks in which quotations begin and end: no mark pairs with one in another block. */
export interface QuotationInput {
  readonly text: string
  readonly blocks: readonly Span[]
}

/** What a quotation rule finds: the words between the marks. */
export interface QuotationValue {
  readonly content: Span
}
