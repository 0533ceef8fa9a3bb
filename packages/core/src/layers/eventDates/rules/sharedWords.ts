import type { Rule } from '@fogline/model'
import type { DateInput, EventDate } from '../dateInput.ts'
import { datePredicates } from '../datePredicates.ts'
import { nearestTime } from '../nearestTime.ts'
import { sharersOf } from '../sharersOf.ts'

/** The time of the verb of which the word is a part, with which it is coordinated, or whose participle it is. */
export const sharedWords: Rule<DateInput, EventDate> = {
  id: 'dates/shared-words',
  says: 'The time of the verb that it belongs to: of “killed on Friday in an attack”, “came and went on Friday”, “leaving on Friday, he waved”.',
  examples: [
    {
      text: 'Two men were killed in an attack on Friday.',
      finds: [
        ['killed', { date: '2024-10-25' }],
        ['attack', { date: '2024-10-25' }],
      ],
    },
    { text: 'On Friday the mayor spoke after the bridge had fallen.', finds: [['spoke', { date: '2024-10-25' }]] },
    { text: 'The bridge fell.', finds: [] },
  ],
  find: datePredicates((predicate) => nearestTime(predicate, sharersOf(predicate.sentence.tree, predicate.at))),
}
