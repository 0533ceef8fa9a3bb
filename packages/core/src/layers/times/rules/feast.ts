import type { Rule } from '@fogline/model'
import { findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { stated, type TimeValue } from '../timeValue.ts'

const days: readonly (readonly [RegExp, string])[] = [
  [/\b(?:on |since |until |by )?(?<name>Christmas Eve)\b(?:,? (?<year>(?:19|20)\d\d))?/g, '12-24'],
  [/\b(?<name>Christmas(?: Day)?)\b(?! Eve| [A-Z])(?:,? (?<year>(?:19|20)\d\d))?/g, '12-25'],
  [/\b(?<name>New Year['’]s Eve)\b(?:,? (?<year>(?:19|20)\d\d))?/g, '12-31'],
  [/\b(?<name>New Year['’]s Day)\b(?:,? (?<year>(?:19|20)\d\d))?/g, '01-01'],
]
const nineEleven = /\b9\/11\b/g

/** Only feasts that stand on the same day each year. */
export const feast: Rule<TimeInput, TimeValue> = {
  id: 'times/feast',
  says: 'A feast that stands on one day of the calendar.',
  examples: [
    { text: "The truce held on New Year's Eve.", finds: [["New Year's Eve", { date: 'XXXX-12-31' }]] },
    { text: 'It was shelled at Christmas 2023.', finds: [['Christmas 2023', { date: '2023-12-25' }]] },
    { text: 'Easter came late; the new year began; Christmas Island is far.', finds: [] },
  ],
  find: ({ text }) => [
    ...days.flatMap(([pattern, date]) =>
      findMatches(text, pattern, (groups) => stated(`${groups['year'] ?? 'XXXX'}-${date}`)),
    ),
    ...findMatches(text, nineEleven, () => stated('2001-09-11')),
  ],
}
