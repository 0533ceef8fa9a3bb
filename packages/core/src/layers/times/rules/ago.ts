import type { Rule } from '@fogline/model'
import { toDay } from '../calendar.ts'
import { findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'
import { toPeriod, type Unit } from '../toPeriod.ts'
import { count, gap, toCount } from '../words.ts'

const pattern = new RegExp(
  `\\b(?<about>(?:[Nn]early|[Aa]lmost|[Aa]bout|[Aa]round|[Ss]ome|[Mm]ore than|[Oo]ver|[Jj]ust over|[Ll]ess than|[Jj]ust)${gap})?(?<count>${count}|[Ss]everal|[Mm]any|[Ss]ome|[Aa] few)(?:${gap}(?:and a half|more))?${gap}(?<unit>minute|hour|day|week|month|year|decade)s?${gap}(?:ago|earlier this (?:week|month|year))\\b`,
  'gi',
)

/** "several weeks ago" has no number, so it has no date. Weeks ago give the week, months the month: no more than was said. */
export const ago: Rule<TimeInput, TimeValue> = {
  id: 'times/ago',
  says: 'So many days, weeks, months or years before the publication.',
  examples: [
    {
      text: 'It fell two days ago.',
      finds: [['two days ago', { date: '2024-10-29', basis: 'implied', anchor: '2024-10-31' }]],
    },
    { text: 'A week ago they met.', finds: [['A week ago', { date: '2024-10-21/2024-10-27' }]] },
    { text: 'It began nearly three years ago.', finds: [['nearly three years ago', { date: '2021' }]] },
    { text: 'He left a couple of months ago.', finds: [['a couple of months ago', { date: '2024-08' }]] },
    { text: 'They left several weeks ago.', finds: [['several weeks ago', { date: null }]] },
    { text: 'It will last two days; two days of rain.', finds: [] },
  ],
  find: ({ text, publishedAt }) =>
    findMatches(text, pattern, ({ count: word = '', unit = '' }) => {
      const number = toCount(word)
      if (number === null) return implied(null, null)
      const name = unit.toLowerCase()
      if (name === 'minute' || name === 'hour') return implied(number < 24 ? toDay(publishedAt) : null, publishedAt)
      return implied(toPeriod(publishedAt, name as Unit, -number), publishedAt)
    }),
}
