import type { TimeExpression } from '@fogline/model'
import { isInDateline } from '../times/isInDateline.ts'
import type { DatedSentence } from './dateInput.ts'

/** The day on which a report was sent, which dates nothing that it tells. */
export function isDateline(text: string, sentence: DatedSentence, { start, end }: TimeExpression): boolean {
  return isInDateline(text.slice(sentence.start, start), text.slice(end, end + 60))
}
