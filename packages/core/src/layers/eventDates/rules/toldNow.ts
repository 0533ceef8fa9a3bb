import type { Rule } from '@fogline/model'
import { toDay } from '../../times/calendar.ts'
import type { DateInput, EventDate } from '../dateInput.ts'
import { dateUntimed } from '../datePredicates.ts'
import { tellingIn } from '../tellingIn.ts'

/** What is told in the present holds on the day of telling. */
export const toldNow: Rule<DateInput, EventDate> = {
  id: 'dates/told-now',
  says: 'Told in the present: it holds on the day of publication.',
  examples: [
    { text: 'The bridge is closed.', finds: [['closed', { date: '2024-10-31', basis: 'implied', time: null }]] },
    { text: 'The bridge will close.', finds: [] },
  ],
  find: dateUntimed(({ input, sentence, at }) => {
    const day = toDay(input.publishedAt)
    return day !== null && tellingIn(sentence.tree, at) === 'now' ? { date: day, basis: 'implied', time: null } : null
  }),
}
