import type { Rule } from '@fogline/model'
import type { DateInput, EventDate } from '../dateInput.ts'
import { datePredicates } from '../datePredicates.ts'
import { nearestTime } from '../nearestTime.ts'

/** The time expression that the tree hangs on the word itself, or on words below it. */
export const ownWords: Rule<DateInput, EventDate> = {
  id: 'dates/own-words',
  says: 'A time that belongs to the verb or the noun: the strike of 2 May, fell on Friday.',
  examples: [
    { text: 'The bridge fell on Friday.', finds: [['fell', { date: '2024-10-25' }]] },
    { text: 'The 2007 crash was forgotten.', finds: [['crash', { date: '2007' }]] },
    { text: 'The bridge fell, the mayor said.', finds: [] },
  ],
  find: datePredicates((predicate) => nearestTime(predicate, new Map([[predicate.at, 0]]))),
}
