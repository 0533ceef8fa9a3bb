import type { Edtf, Rule } from '@fogline/model'
import { addMonths, isRealDay, pad, toDay } from '../calendar.ts'
import { findMatches } from '../findMatches.ts'
import { isAhead } from '../isAhead.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'
import { gap } from '../words.ts'

const after = `(?=$|[.,;:!?)]|${gap}(?:and|at|in|to|but|that|when|with|from|until|till|as|by|after|before|near|over)\\b)`
const pattern = new RegExp(
  `(?<=\\b(?:on|since|until|till|by|from|for|before|after|through|of)${gap}|[-–]${gap})(?:the${gap}|(?<=\\bon${gap}))(?<day>3[01]|[12]\\d|[1-9])(?:(?:st|nd|rd|th)${after}|(?<=\\bon${gap}the${gap}\\d{1,2})(?=${gap}(?:from|between|at)${gap}\\d))`,
  'gi',
)

/** The last day with that number, or the next one; months that have no such day are passed over. */
function toDate(published: Edtf, day: number, step: 1 | -1): Edtf | null {
  for (let count = 0; count < 3; count += 1) {
    const month = addMonths(published.slice(0, 7), step * count)
    const date = `${month}-${pad(day)}`
    const isBehind = date.localeCompare(published) <= 0
    if (isRealDay(month.slice(0, 4), Number(month.slice(5)), day) && (isBehind === (step === -1) || date === published))
      return date
  }
  return null
}

/** Only where nothing is counted: "the 18th floor" and "the 18th in a row" are no days. */
export const dayAlone: Rule<TimeInput, TimeValue> = {
  id: 'times/day-alone',
  says: 'The number of a day without its month: the nearest past one, or the next where the words point ahead.',
  examples: [
    { text: 'The bridge was hit on the 27th.', finds: [['the 27th', { date: '2024-10-27', basis: 'implied' }]] },
    { text: 'It closed on the 17 at 2 p.m.', finds: [['the 17', { date: '2024-10-17' }]] },
    { text: 'They left on 24th.', finds: [['24th', { date: '2024-10-24' }]] },
    { text: 'The port will be shut on the 5th.', finds: [['the 5th', { date: '2024-11-05' }]] },
    { text: 'It burned on the 18th floor, near the 38th parallel, in the 19th century; the 9th of them.', finds: [] },
  ],
  find: (input) => {
    const day = toDay(input.publishedAt)
    return findMatches(input.text, pattern, ({ day: number = '' }, match) =>
      implied(
        day === null ? null : toDate(day, Number(number), isAhead(input, match.index) ? 1 : -1),
        input.publishedAt,
      ),
    )
  },
}
