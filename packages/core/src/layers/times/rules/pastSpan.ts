import type { Rule } from '@fogline/model'
import { findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'
import { toPast, type Unit } from '../toPeriod.ts'
import { count, gap, toCount } from '../words.ts'

const lead = `(?:(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Ff]or)${gap})?`
const pattern = new RegExp(
  `\\b${lead}(?:the${gap})?(?:past|last|previous)${gap}(?<count>${count}|several|few|24|48|72)${gap}(?<unit>hour|day|week|month|year|decade)s?\\b`,
  'gi',
)
const single = new RegExp(`\\b${lead}the${gap}past${gap}(?<unit>hour|day|week|month|year|decade)\\b`, 'gi')
const recent =
  /\b(?:[Ii]n|[Oo]ver) (?:the )?(?:recent|coming|last few|past few|next few|past several|next several) (?:hours|days|weeks|months|years|decades)\b/gi

/** The span runs up to the publication. "In recent weeks" says neither how many nor from when: no date. */
export const pastSpan: Rule<TimeInput, TimeValue> = {
  id: 'times/past-span',
  says: 'The past 24 hours, the last two weeks: a span that ends with the publication.',
  examples: [
    {
      text: 'Two towns were shelled within the past 24 hours.',
      finds: [['within the past 24 hours', { date: '2024-10-30/2024-10-31' }]],
    },
    {
      text: 'It advanced over the last two weeks.',
      finds: [['over the last two weeks', { date: '2024-10-17/2024-10-31' }]],
    },
    { text: 'Prices doubled in the past year.', finds: [['in the past year', { date: '2023/2024' }]] },
    { text: 'Attacks grew in recent weeks.', finds: [['in recent weeks', { date: null, basis: 'implied' }]] },
    { text: 'The last two men; the past is gone; in two weeks.', finds: [] },
  ],
  find: ({ text, publishedAt }) => [
    ...findMatches(text, recent, () => implied(null, null)),
    ...findMatches(text, pattern, ({ count: word = '', unit = '' }) => {
      const number = toCount(word)
      return implied(
        number === null ? null : toPast(publishedAt, unit.toLowerCase() as Unit | 'hour', number),
        publishedAt,
      )
    }),
    ...findMatches(text, single, ({ unit = '' }) =>
      implied(
        toPast(publishedAt, unit.toLowerCase() as Unit | 'hour', unit.toLowerCase() === 'hour' ? 24 : 1),
        publishedAt,
      ),
    ),
  ],
}
