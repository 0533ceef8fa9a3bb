import type { Edtf, Rule } from '@fogline/model'
import { addDays, toDay, toWeekday } from '../calendar.ts'
import { findMatches } from '../findMatches.ts'
import { isAhead } from '../isAhead.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'
import { anyWeekday, dayInWords, gap, toOrdinal, toWeekdayNumber } from '../words.ts'

const number = `(?:the${gap})?(?<nth>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)|${dayInWords}(?=$|[.,;:!?)]|${gap}(?:and|at|to|until|till)\\b))|(?:the${gap})?(?<bare>3[01]|[12]\\d|[1-9])(?=[;!?)]|\\.(?!\\d)|,${gap}|${gap}(?:between|from|at)${gap}\\d|$)`
const pattern = new RegExp(`\\b(?<weekday>${anyWeekday}),?${gap}(?:${number})(?!${gap}?(?:[A-Z]|of\\b)|:)`, 'g')
/** In days: a weekday and a number of a month meet within a year at least once. */
const reach = 400

function toDate(published: Edtf, weekday: number, nth: number, step: 1 | -1): Edtf | null {
  for (let [day, left] = [published, reach]; left > 0; left -= 1) {
    if (toWeekday(day) === weekday && Number(day.slice(8, 10)) === nth) return day
    day = addDays(day, step)
  }
  return null
}

/** Weekday and number settle the month: the last one in which they meet, or the next where the words point ahead. */
export const weekdayOfMonth: Rule<TimeInput, TimeValue> = {
  id: 'times/weekday-of-month',
  says: 'A weekday with the number of its day, and no month.',
  examples: [
    { text: 'They left on Friday the 25th.', finds: [['Friday the 25th', { date: '2024-10-25', basis: 'implied' }]] },
    { text: 'The court will sit on Monday the 11th.', finds: [['Monday the 11th', { date: '2024-11-11' }]] },
    { text: 'On Friday 12 men came; Friday 3:30; Sunday the church bells rang.', finds: [] },
  ],
  find: (input) => {
    const day = toDay(input.publishedAt)
    return findMatches(input.text, pattern, ({ weekday = '', nth, bare }, match) => {
      const step = isAhead(input, match.index) ? 1 : -1
      const at = toOrdinal(nth ?? bare ?? '')
      return implied(day === null ? null : toDate(day, toWeekdayNumber(weekday), at, step), input.publishedAt)
    })
  },
}
