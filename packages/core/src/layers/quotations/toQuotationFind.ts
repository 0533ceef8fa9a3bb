import type { Found, Span } from '@fogline/model'
import type { QuotationValue } from './quotationInput.ts'

/** A quotation from its opening mark to `end`; `closing` is the length of the closing mark, 0 where there is none. */
export function toQuotationFind(start: number, end: number, closing: number): Found<QuotationValue> {
  const span: Span = { start, end }
  return { span, value: { content: { start: start + 1, end: end - closing } } }
}

/** Has the content any letter or digit at all? */
export function hasWords(text: string, { value }: Found<QuotationValue>): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(value.content.start, value.content.end))
}
