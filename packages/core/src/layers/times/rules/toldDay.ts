import type { Rule } from '@fogline/model'
import { findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'
import { count, gap } from '../words.ts'

const day =
  /\b(?:(?:[Tt]he|[Tt]hat) (?:same|next|following|previous|preceding) (?:day|week|month|year|night|morning|evening)|[Tt]he day (?:before|after)(?! (?:the )?(?:tomorrow|yesterday|next|last)\b)|[Tt]hat (?:day|night|morning|evening|week|month|year))\b/g
const later = new RegExp(
  `\\b(?:${count}|several|a few)${gap}(?:hour|day|week|month|year|decade)s?${gap}(?:later|earlier|before that|after that)\\b`,
  'gi',
)

/** Counted from another moment of the story, which a sentence alone does not tell: found, and left without a date. */
export const toldDay: Rule<TimeInput, TimeValue> = {
  id: 'times/told-day',
  says: 'A time counted from another moment of the story: the next day, two weeks later.',
  examples: [
    { text: 'The next day they left.', finds: [['The next day', { date: null, basis: 'implied', anchor: null }]] },
    { text: 'He returned two weeks later.', finds: [['two weeks later', { date: null }]] },
    { text: 'The day was long; the next door opened later.', finds: [] },
  ],
  find: ({ text }) => [day, later].flatMap((pattern) => findMatches(text, pattern, () => implied(null, null))),
}
