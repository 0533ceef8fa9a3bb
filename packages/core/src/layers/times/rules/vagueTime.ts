import type { Rule } from '@fogline/model'
import { findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'

const pattern =
  /\b(?:(?:more |most |until |only |just )?recently|(?:until |for |by |up to |right |just )?now(?! known)(?!-)|currently|at (?:the moment|present)|at the present time|these days|nowadays|(?:at|to|for) a later (?:time|date|stage)|at (?:the|that) time|later(?= (?!than|this|that|on|today|in)\p{L}+ (?!than)))(?![\p{L}-])/giu

/** Around the publication, but nobody can say which day: found, and left without a date. */
export const vagueTime: Rule<TimeInput, TimeValue> = {
  id: 'times/vague',
  says: 'Now, currently, recently, later, at that time: words for a time that name no day.',
  examples: [
    { text: 'The bridge was recently mended.', finds: [['recently', { date: null, basis: 'implied', anchor: null }]] },
    { text: 'It now belongs to the port.', finds: [['now', { date: null }]] },
    {
      text: 'She was freed, later telling of it; call back at a later time.',
      finds: [
        ['later', { date: null }],
        ['at a later time', { date: null }],
      ],
    },
    { text: 'He is known for the current moment; the now-closed mill.', finds: [] },
  ],
  find: ({ text }) => findMatches(text, pattern, () => implied(null, null)),
}
