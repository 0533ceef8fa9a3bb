import type { TimeExpression } from '@fogline/model'
import type { DatedSentence } from './dateInput.ts'

const opening = /^(?:[^\n]*\n\s*)*[\p{Lu}][^.!?;:\n]{1,60}[(,]\s*$/u
const closing = /^\s*(?:\)|,? \([^)]{2,40}\)|--?|[–—:])/u

/** "KARSK, Ruritania (May 2, 2031) – ": the day on which the report was sent, and of nothing that it tells. */
export function isDateline(text: string, { start: from }: DatedSentence, { start, end }: TimeExpression): boolean {
  const before = text.slice(from, start)
  const place = /(?:^|\s)\p{Lu}[\p{Lu}.'’-]{2,}[^.!?;:\n]{0,60}$/u.test(before)
  return place && opening.test(before) && closing.test(text.slice(end, end + 60))
}
