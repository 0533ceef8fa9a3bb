import type { Rule } from '@fogline/model'
import { isRealDay, pad } from '../calendar.ts'
import { findAnyMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { stated, type TimeValue } from '../timeValue.ts'
import { dayInWords, day as digits, gap, month, to, toMonthNumber, toOrdinal, year } from '../words.ts'

const day = `(?:${digits}|${dayInWords})`
const lead = `(?:(?:[Bb]etween|[Ff]rom)${gap}(?:the${gap})?)?`
const night = `(?:(?:[Oo]vernight|(?:the )?[Nn]ight)(?:${gap}(?:on|of|from|between))?${gap}(?:the${gap})?)?`
const dayFirst = new RegExp(
  `(?<!\\d[.,]?)${night}${lead}\\b(?<from>${day})${to}(?:the${gap})?(?<till>${day})${gap}(?:of${gap})?(?<month>${month})(?![a-z])(?:,?${gap}(?<year>${year}))?`,
  'g',
)
const monthFirst = new RegExp(
  `${night}${lead}\\b(?<month>${month})${gap}(?<from>${day})${to}(?:the${gap})?(?<till>${day})(?![a-z%])(?:,?${gap}(?<year>${year}))?`,
  'g',
)

const monthLast = new RegExp(
  `\\b(?:[Bb]etween|[Ff]rom)${gap}(?:the${gap})?(?<from>${day})(?:${gap}(?:to|through|until|till|and)${gap}|${gap}?[-–]${gap}?)(?<month>${month})${gap}(?<till>${day})(?![a-z%])(?:,?${gap}(?<year>${year}))?`,
  'g',
)

function read(groups: Readonly<Record<string, string | undefined>>): TimeValue | null {
  const at = groups['year'] ?? 'XXXX'
  const number = toMonthNumber(groups['month'] ?? '')
  const from = toOrdinal(groups['from'] ?? '')
  const till = toOrdinal(groups['till'] ?? '')
  if (!(from < till) || !isRealDay(at, number, till)) return null
  return stated(`${at}-${pad(number)}-${pad(from)}/${at}-${pad(number)}-${pad(till)}`)
}

/** "14–17 March", "March 14–17, 2024", "between 3 and 7 June", "the night of 12–13 October". */
export const dayRange: Rule<TimeInput, TimeValue> = {
  id: 'times/day-range',
  says: 'Two days of one month, the night between two days among them, are an interval of days.',
  examples: [
    {
      text: 'Voting ran 14–17 March.',
      finds: [['14–17 March', { date: 'XXXX-03-14/XXXX-03-17', basis: 'stated' }]],
    },
    {
      text: 'The summit takes place on March 14-17, 2023 in the capital.',
      finds: [['March 14-17, 2023', { date: '2023-03-14/2023-03-17' }]],
    },
    {
      text: 'Drones came on the night of 12–13 October.',
      finds: [['the night of 12–13 October', { date: 'XXXX-10-12/XXXX-10-13' }]],
    },
    {
      text: 'The barracks were hit between June 3 and 7.',
      finds: [['between June 3 and 7', { date: 'XXXX-06-03/XXXX-06-07' }]],
    },
    { text: 'Some 14-17 marchers and 12 to 13 octopuses were seen.', finds: [] },
    { text: 'Between 10 and 31 February nothing can happen.', finds: [] },
  ],
  find: ({ text }) => findAnyMatches(text, [dayFirst, monthFirst, monthLast], read),
}
