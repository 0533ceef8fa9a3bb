import type { Rule } from '@fogline/model'
import { findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, type TimeValue } from '../timeValue.ts'

const pattern =
  /\b(?:(?:more |most |until |only |just )?recently|(?:until |for |by |up to |right |just )?now(?! known)(?!-)|currently|at (?:the moment|present)|at the present time|these days|nowadays)\b/gi

/** Around the publication, but nobody can say which day: found, and left without a date. */
export const vagueTime: Rule<TimeInput, TimeValue> = {
  id: 'times/vague',
  says: 'Now, currently, recently: words for the time of the publication that name no day.',
  examples: [
    { text: 'The bridge was recently mended.', finds: [['recently', { date: null, basis: 'implied', anchor: null }]] },
    { text: 'It now belongs to the port.', finds: [['now', { date: null }]] },
    { text: 'He is known for the current moment; the now-closed mill.', finds: [] },
  ],
  find: ({ text }) => findMatches(text, pattern, () => implied(null, null)),
}
