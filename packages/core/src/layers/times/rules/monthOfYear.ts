import type { Rule } from '@fogline/model'
import { addYears, pad, toMonth } from '../calendar.ts'
import { findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, stated, type TimeValue } from '../timeValue.ts'
import { gap, month, monthName, part, toMonthNumber, year } from '../words.ts'
import { yearOf } from '../yearOf.ts'

const withYear = new RegExp(
  `(?<!(?<![.,:$€£\\d] ?)\\b\\d{1,2}(?:st|nd|rd|th)?${gap})(?:\\b${part})?\\b(?<month>${month})(?:,|${gap}of|${gap}in)?${gap}(?<year>${year}|['’]\\d\\d(?!\\d)|(?<!May )[4-9]\\d(?=[,.;:)]|$))(?!\\d)`,
  'g',
)
const yearFirst = new RegExp(
  `(?<![\\d.,$€£-])\\b(?<year>${year})(?:${gap}|[-/])(?<month>${month})(?![a-z])(?!${gap}?\\d)`,
  'g',
)
const range = new RegExp(`\\b(?<from>${month})[-–—](?<month>${month})(?:,|${gap}of)?${gap}(?<year>${year})\\b`, 'g')
const relative = new RegExp(
  `\\b(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater)[ -])?(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming)${gap}(?<month>${monthName})\\b(?!${gap}\\d)`,
  'g',
)
const ofYear = new RegExp(`\\b(?<month>${monthName})${gap}(?:of${gap})?(?<which>last|this|next)${gap}year\\b`, 'g')

/** "last May", told in October, is the last one that is over; the year is that of the publication for "this". */
function readRelative(published: string | null, which: string, name: string): TimeValue {
  const now = toMonth(published)
  if (now === null) return stated(`XXXX-${pad(toMonthNumber(name))}`)
  const number = toMonthNumber(name)
  const here = Number(now.slice(5, 7))
  const steps = which.startsWith('last')
    ? number < here
      ? 0
      : -1
    : which === 'next' || which.endsWith('coming')
      ? number > here
        ? 0
        : 1
      : 0
  return implied(`${addYears(now, steps)}-${pad(number)}`, published)
}

function readOfYear(published: string | null, which: string, name: string): TimeValue {
  if (published === null || !/^\d{4}/.test(published)) return stated(`XXXX-${pad(toMonthNumber(name))}`)
  const steps = which === 'last' ? -1 : which === 'next' ? 1 : 0
  return implied(`${addYears(published, steps)}-${pad(toMonthNumber(name))}`, published)
}

/** "October 2023", "mid-September 2024", "last May", "March this year". */
export const monthOfYear: Rule<TimeInput, TimeValue> = {
  id: 'times/month-of-year',
  says: 'A month with its year, or with "last", "this" and "next" counted from the publication.',
  examples: [
    { text: 'It opened in October 2023.', finds: [['October 2023', { date: '2023-10', basis: 'stated' }]] },
    { text: 'By mid-September 2022 all was quiet.', finds: [['mid-September 2022', { date: '2022-09' }]] },
    {
      text: 'Talks stalled last May.',
      finds: [['last May', { date: '2024-05', basis: 'implied', anchor: '2024-10-31' }]],
    },
    { text: 'Prices rose in March last year.', finds: [['March last year', { date: '2023-03', basis: 'implied' }]] },
    { text: 'The last march of 2024 men; Mayor 2023; 32 August 2014.', finds: [] },
  ],
  find: ({ text, publishedAt }) => [
    ...findMatches(text, range, ({ from = '', month: till = '', year: at = '' }) => {
      const [first, last] = [toMonthNumber(from), toMonthNumber(till)]
      return stated(`${first > last ? addYears(at, -1) : at}-${pad(first)}/${at}-${pad(last)}`)
    }),
    ...[withYear, yearFirst].flatMap((pattern) =>
      findMatches(text, pattern, (groups) =>
        stated(`${yearOf(groups['year'] ?? '', publishedAt)}-${pad(toMonthNumber(groups['month'] ?? ''))}`),
      ),
    ),
    ...findMatches(text, ofYear, ({ which = '', month: name = '' }) => readOfYear(publishedAt, which, name)),
    ...findMatches(text, relative, ({ which = '', month: name = '' }) =>
      readRelative(publishedAt, which.toLowerCase(), name),
    ),
  ],
}
