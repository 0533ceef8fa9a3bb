import type { Rule } from '@fogline/model'
import { toDay } from '../calendar.ts'
import { findMatches } from '../findMatches.ts'
import { length, shift, toLength } from '../length.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'
import { gap } from '../words.ts'

const about = `(?:(?:nearly|almost|about|around|some|more than|over|just over|less than|just|roughly|at least)${gap})?`
const pattern = new RegExp(
  `\\b${about}(?<!\\b(?:last|past|next)${gap})(?<length>(?:(?:a|one|an)${gap}(?:year|month|week|day|decade|hour)${gap}and${gap}a${gap}half|${length}))${gap}(?:ago|earlier this (?:week|month|year))\\b`,
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
    { text: 'The dam broke 1 month and 21 days ago.', finds: [['1 month and 21 days ago', { date: '2024-09-09' }]] },
    { text: 'They left several weeks ago.', finds: [['several weeks ago', { date: null }]] },
    { text: 'It will last two days; two days of rain.', finds: [] },
  ],
  find: ({ text, publishedAt }) =>
    findMatches(text, pattern, ({ length: words = '' }) => {
      const found = toLength(words.replace(/ and a half$/i, ''))
      if (found === null) return implied(null, null)
      if (found.unit !== 'hour') return implied(shift(publishedAt, found, -1), publishedAt)
      if (found.days < 1) return implied(toDay(publishedAt), publishedAt)
      return implied(found.days % 1 === 0 ? null : shift(publishedAt, { ...found, unit: 'day' }, -1), publishedAt)
    }),
}
