import type { Rule } from '@fogline/model'
import { isRealDay, pad } from '../calendar.ts'
import { findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { stated, type TimeValue } from '../timeValue.ts'

const iso = /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?![\d-])/g
const dotted = /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)(?![\d]|\.\d)/g
const slashed = /(?<![\d/])(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<year>(?:19|20)\d\d)(?![\d/])/g

function toValue(year: string | undefined, month: number, day: number): TimeValue | null {
  return year !== undefined && isRealDay(year, month, day) ? stated(`${year}-${pad(month)}-${pad(day)}`) : null
}

/** A date with slashes is read only where one of its numbers can be no month: elsewhere countries differ in the order. */
export const numericDay: Rule<TimeInput, TimeValue> = {
  id: 'times/numeric-day',
  says: 'A day in digits: 2024-10-20, 20.10.2024, and 20/10/2024 where only one order is possible.',
  examples: [
    { text: 'Updated 2024-10-20.', finds: [['2024-10-20', { date: '2024-10-20' }]] },
    { text: 'Dated 3.9.2023.', finds: [['3.9.2023', { date: '2023-09-03' }]] },
    {
      text: 'Filed 10/23/2024 and 23/10/2024.',
      finds: [
        ['10/23/2024', { date: '2024-10-23' }],
        ['23/10/2024', { date: '2024-10-23' }],
      ],
    },
    { text: 'Filed 3/4/2024; version 1.2.3; call 555-10-2024.', finds: [] },
  ],
  find: ({ text }) => [
    ...findMatches(text, iso, ({ year, month, day }) => toValue(year, Number(month), Number(day))),
    ...findMatches(text, dotted, ({ year, month, day }) => toValue(year, Number(month), Number(day))),
    ...findMatches(text, slashed, ({ a, b, year }) => {
      const [first, second] = [Number(a), Number(b)]
      if (first <= 12 && second <= 12 && first !== second) return null
      return first > 12 ? toValue(year, second, first) : toValue(year, first, second)
    }),
  ],
}
