import type { Rule } from '@fogline/model'
import { findMatches } from '../findMatches.ts'
import { toLength, unit, vagueCount } from '../length.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'
import { toSpan } from '../toPeriod.ts'
import { count, gap } from '../words.ts'

const lead = `(?:(?:In|Over|During|Within|For)${gap})?`
const which = '(?<which>past|last|previous|next|coming|upcoming|following)'
const rest = `(?:(?:,|,?${gap}and)?${gap}${count}${gap}${unit}(?!${gap}ago))*`
const counted = new RegExp(
  `\\b${lead}(?:the${gap}|these${gap})?${which}${gap}(?<length>(?:${count}|few|several|couple(?: of)?)${gap}${unit}${rest})(?!${gap}of\\b|-)`,
  'gi',
)
const behind = new RegExp(`\\b${lead}(?:the${gap})?(?<count>${count})${gap}${which}${gap}(?<unit>${unit}(?<=s))`, 'gi')
const single = new RegExp(
  `\\b${lead}(?:the|this)${gap}past${gap}(?<unit>hour|day|week|month|year|decade|fortnight)\\b`,
  'gi',
)
const bare = new RegExp(
  `\\b(?<!\\b(?:the|this)${gap})(?:(?:In|Over|During|Within|For)${gap})?past${gap}(?<unit>week|month|year|fortnight)\\b`,
  'gi',
)
const ahead = new RegExp(
  `\\b(?:In|Over|During|Within)${gap}the${gap}(?:next|coming)${gap}(?<unit>week|month|year|decade|fortnight)\\b|\\bthe${gap}next${gap}(?<era>decade|fortnight)\\b`,
  'gi',
)
const recent = new RegExp(
  `\\b(?:In|Over)${gap}(?:the${gap})?(?:recent|coming|(?:last|past|next)${gap}${vagueCount})${gap}(?:hours|days|weeks|months|years|decades)\\b`,
  'gi',
)

function toSide(word: string): 'before' | 'behind' {
  return /^(?:past|last|previous)$/i.test(word) ? 'before' : 'behind'
}

/** A span beside the publication. "In recent weeks" says neither how many nor from when: no date. */
export const spanBeside: Rule<TimeInput, TimeValue> = {
  id: 'times/span-beside',
  says: 'The past 24 hours, the last two weeks, the next three days: a span that ends or begins with the publication.',
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
    {
      text: 'Rain is expected over the next three days.',
      finds: [['over the next three days', { date: '2024-11-01/2024-11-03' }]],
    },
    { text: 'The 5 coming years decide.', finds: [['The 5 coming years', { date: '2024/2029' }]] },
    {
      text: 'Exports fell in the last two quarters.',
      finds: [['in the last two quarters', { date: '2024-34/2024-35' }]],
    },
    { text: 'Attacks grew in recent weeks.', finds: [['in recent weeks', { date: null, basis: 'implied' }]] },
    { text: 'The last two men; the past is gone; the next two bridges; the last three months of talks.', finds: [] },
  ],
  find: ({ text, publishedAt }) => {
    const read = (words: string, side: 'before' | 'behind' | 'from'): TimeValue => {
      const found = toLength(words)
      return implied(found === null ? null : toSpan(publishedAt, found, side), publishedAt)
    }
    return [
      ...findMatches(text, recent, () => implied(null, null)),
      ...findMatches(text, counted, ({ which: word = '', length: words = '' }, [all]) => {
        const side = toSide(word)
        return read(words.replace(/^couple(?: of)?/i, 'two'), side === 'behind' && /^within/i.test(all) ? 'from' : side)
      }),
      ...findMatches(text, behind, ({ count: number = '', which: word = '', unit: name = '' }) =>
        read(`${number} ${name}`, toSide(word)),
      ),
      ...[single, bare].flatMap((pattern) =>
        findMatches(text, pattern, ({ unit: name = '' }) => read(`${/^hour$/i.test(name) ? 24 : 1} ${name}`, 'before')),
      ),
      ...findMatches(text, ahead, ({ unit: name, era = '' }) => read(`1 ${name ?? era}`, 'behind')),
    ]
  },
}
