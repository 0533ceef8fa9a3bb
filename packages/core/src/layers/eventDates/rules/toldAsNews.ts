import type { Rule } from '@fogline/model'
import { toDay } from '../../times/calendar.ts'
import type { DateInput, EventDate } from '../dateInput.ts'
import { datePredicates } from '../datePredicates.ts'
import { tellingIn } from '../tellingIn.ts'

/** What a report tells as having happened, and dates by nothing, is its news. */
export const toldAsNews: Rule<DateInput, EventDate> = {
  id: 'dates/told-as-news',
  says: 'Told as news, without a date: it happened on the day of publication or shortly before it.',
  examples: [
    { text: 'The bridge has fallen.', finds: [['fallen', { date: '2024-10-31', basis: 'implied', time: null }]] },
    { text: 'The bridge had fallen before.', finds: [] },
  ],
  find: datePredicates(({ input, sentence, at }) => {
    const day = toDay(input.publishedAt)
    const telling = tellingIn(sentence.tree, at)
    return day !== null && (telling === 'past' || telling === 'perfect')
      ? { date: day, basis: 'implied', time: null }
      : null
  }),
}
