import type { Edtf, Rule } from '@fogline/model'
import { addDays, toDay, toWeek, toWeekday } from '../calendar.ts'
import { findMatches } from '../findMatches.ts'
import { isAhead, tenseAt } from '../isAhead.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'

const second = /\b(?:the )?weekend after (?:the )?next\b(?!-)/gi
const pattern =
  /\b(?:(?:over|during|at|on) (?:the|this|last|this past) |(?:over )?(?<which>last|next|this past|this coming|this|the past|the coming|previous) |on )(?:holiday )?weekend\b/gi

/** The Saturday of the weekend that is going on or was last; the next one where the words point ahead. */
function toWeekend(day: Edtf, ahead: boolean): Edtf {
  const back = (toWeekday(day) + 1) % 7
  const saturday = addDays(day, ahead && back > 1 ? 7 - back : -back)
  return `${saturday}/${addDays(saturday, 1)}`
}

/** The weekend of the week that lies so many behind this one. */
function toNamed(day: Edtf, weeks: number): Edtf {
  const saturday = addDays(toWeek(day).slice(0, 10), 7 * weeks + 5)
  return `${saturday}/${addDays(saturday, 1)}`
}

/** "next weekend" is that of the next week, as "next Friday" is. */
export const weekend: Rule<TimeInput, TimeValue> = {
  id: 'times/weekend',
  says: 'A Saturday and Sunday, counted from the publication.',
  examples: [
    {
      text: 'It was repaired over the weekend.',
      finds: [['over the weekend', { date: '2024-10-26/2024-10-27', basis: 'implied' }]],
    },
    { text: 'They meet next weekend.', finds: [['next weekend', { date: '2024-11-09/2024-11-10' }]] },
    { text: 'They are due to meet this weekend.', finds: [['this weekend', { date: '2024-11-02/2024-11-03' }]] },
    { text: 'A weekend of rain, weekend traffic.', finds: [] },
  ],
  find: (input) => {
    const { text, publishedAt } = input
    const day = toDay(publishedAt)
    const later = findMatches(text, second, () => implied(day === null ? null : toNamed(day, 2), publishedAt))
    const near = findMatches(text, pattern, ({ which = '' }, match) => {
      if (/^next$/i.test(which)) return implied(day === null ? null : toNamed(day, 1), publishedAt)
      const isThis = /\bthis weekend$/i.test(match[0]) && tenseAt(input, match.index + match[0].length - 1) !== 'past'
      const ahead = isThis || / coming$/i.test(which) || isAhead(input, match.index)
      return implied(day === null ? null : toWeekend(day, ahead), publishedAt)
    })
    return [...later, ...near]
  },
}
