import type { Rule } from '@fogline/model'
import { findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { stated, type TimeValue } from '../timeValue.ts'
import { dayInWords, toOrdinal } from '../words.ts'

const pattern = new RegExp(
  `\\b(?:the )?(?:(?:early|mid|late|turn of the)[ -])?(?<nth>1\\d(?=th)|20(?=th)|21(?=st)|${dayInWords})(?:th|st)?(?:[ \\u00a0]+|-)century\\b(?! BC)`,
  'gi',
)

/** The hundred years that share their first two digits, as people mean it: "the 19th century" is 18XX. */
export const century: Rule<TimeInput, TimeValue> = {
  id: 'times/century',
  says: 'A century by its number.',
  examples: [
    { text: 'The mill is of the 19th century.', finds: [['the 19th century', { date: '18XX', basis: 'stated' }]] },
    { text: 'A twelfth-century abbey burned.', finds: [['twelfth-century', { date: '11XX' }]] },
    { text: 'A century ago; half a century; the 5th century BC.', finds: [] },
  ],
  find: ({ text }) =>
    findMatches(text, pattern, ({ nth = '' }) => {
      const at = toOrdinal(nth)
      return at >= 10 && at <= 21 ? stated(`${at - 1}XX`) : null
    }),
}
