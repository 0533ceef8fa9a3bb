import type { Rule } from '@fogline/model'
import { findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'
import { toPeriod, type Unit } from '../toPeriod.ts'

const pattern =
  /\b(?:(?:earlier|later|late|early|so far|sometime) |(?:the )?(?:end|start|beginning|middle) of )?(?:the )?(?<which>last|this|next|the previous|the current|the coming)(?: (?:past|coming))? (?:calendar )?(?<unit>week|month|year|decade)\b(?!-|['’]s? (?:old|end)| old|end)/gi
const leading = /\b(?<unit>year|month|week)-to-date\b/gi

/** "the previous year" counts from what was told before, not from the publication: it has no date. */
export const nearPeriod: Rule<TimeInput, TimeValue> = {
  id: 'times/near-period',
  says: 'Last, this or next week, month and year, counted from the publication.',
  examples: [
    { text: 'He resigned last week.', finds: [['last week', { date: '2024-10-21/2024-10-27', basis: 'implied' }]] },
    { text: 'It was agreed earlier this month.', finds: [['earlier this month', { date: '2024-10' }]] },
    { text: 'Elections come next year.', finds: [['next year', { date: '2025' }]] },
    { text: 'By the end of this year it was gone.', finds: [['the end of this year', { date: '2024' }]] },
    { text: 'It had doubled on the previous year.', finds: [['the previous year', { date: null }]] },
    { text: 'The last week-long strike; last year-old model; this weekend.', finds: [] },
  ],
  find: ({ text, publishedAt }) => [
    ...findMatches(text, leading, ({ unit = '' }) => implied(toPeriod(publishedAt, unit as Unit, 0), publishedAt)),
    ...findMatches(text, pattern, ({ which = '', unit = '' }) => {
      const word = which.toLowerCase()
      if (word === 'the previous') return implied(null, null)
      const steps = word === 'last' ? -1 : word === 'next' || word === 'the coming' ? 1 : 0
      return implied(toPeriod(publishedAt, unit.toLowerCase() as Unit, steps), publishedAt)
    }),
  ],
}
