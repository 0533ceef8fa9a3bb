import type { Rule } from '@fogline/model'
import { isRealDay, pad } from '../calendar.ts'
import { findAnyMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { stated, type TimeValue } from '../timeValue.ts'
import { day, gap, month, toMonthNumber, weekday, year } from '../words.ts'

const lead = `(?:(?:[Tt]he )?[Nn]ight of |[Oo]vernight on |[Oo]vernight )?(?:\\b${weekday}(?:${gap}(?:morning|afternoon|evening|night))?,?${gap})?(?:the${gap})?`
const after = `(?:(?:,${gap}?|${gap})(?<year>${year})\\b)?`
const monthFirst = new RegExp(`${lead}\\b(?<month>${month})${gap}(?<day>${day})\\b(?!%)${after}`, 'g')
const dayFirst = new RegExp(
  `(?<![\\d.,$€£]|[A-Z]-)${lead}\\b(?<day>${day})(?:${gap}of)?${gap}(?<month>${month})(?![a-z])${after}`,
  'g',
)

function read(groups: Readonly<Record<string, string | undefined>>): TimeValue | null {
  const at = groups['year'] ?? 'XXXX'
  const number = toMonthNumber(groups['month'] ?? '')
  const count = Number.parseInt(groups['day'] ?? '', 10)
  return isRealDay(at, number, count) ? stated(`${at}-${pad(number)}-${pad(count)}`) : null
}

/** "March 14, 2024", "14 March", "Oct. 20", "Monday, Oct. 20", "the 14th of March". */
export const fullDay: Rule<TimeInput, TimeValue> = {
  id: 'times/day',
  says: 'A month with a day, in either order, with or without a year.',
  examples: [
    {
      text: 'It began on March 14, 2022, at dawn.',
      finds: [['March 14, 2022', { date: '2022-03-14', basis: 'stated' }]],
    },
    { text: 'They met on 14 March 2022.', finds: [['14 March 2022', { date: '2022-03-14' }]] },
    { text: 'The convoy left on Monday, Oct. 20.', finds: [['Monday, Oct. 20', { date: 'XXXX-10-20' }]] },
    { text: 'They signed on the 3rd of June.', finds: [['the 3rd of June', { date: 'XXXX-06-03' }]] },
    { text: 'ALVENIA, Jan. 6 (Newswire)', finds: [['Jan. 6', { date: 'XXXX-01-06' }]] },
    { text: 'In May 3,000 men came; in March 2024 none. It may 5 times fail. Feb. 30 does not exist.', finds: [] },
  ],
  find: ({ text }) => findAnyMatches(text, [monthFirst, dayFirst], read),
}
