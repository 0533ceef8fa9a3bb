import type { Edtf, Rule } from '@fogline/model'
import { isRealDay, pad } from '../calendar.ts'
import { findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { stated, type TimeValue } from '../timeValue.ts'
import { yearOf } from '../yearOf.ts'

const yearFirst =
  /(?<![\d.,/:])(?<!\d-)(?<year>(?:19|20)\d\d)(?<mark>[-/.])(?<a>\d{1,2})\k<mark>(?<b>\d{1,2})(?![\d/]|[-.,]\d)/g
const spaced = /(?<![\d.,] ?)\b(?<year>20\d\d) (?<a>0[1-9]|1[0-2]) (?<b>\d\d)(?! ?[\d.,%]\d| [a-z])\b/g
const yearLast =
  /(?<![\d./-])(?<!\b[A-Z]+ )(?<a>\d{1,2})(?<mark>[-/.])(?<b>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?![\d/]|[-.]\d(?!\d?:\d))/g
const short = /(?<![\d./-])(?<a>\d{1,2})(?<mark>[-/])(?<b>\d{1,2})\k<mark>(?<year>\d\d)(?![\d/-]|\.\d)/g
const law =
  /\b(?:No\.?|Nos\.?|Resolutions?|Law|Act|Decree|Decisions?|Directive|Regulation|Order|Case|Protocol|Document) ?$/i
const month =
  /(?<![\w./:,-])(?:(?<a>1[0-2]|0?[1-9])(?: ?\/ ?|-)(?<year>(?:19|20)\d\d)|(?<first>(?:19|20)\d\d)(?<mark> ?\/ ?|-)(?<b>1[0-2]|0?[1-9]))(?![\d/%-]|[.,]\d)/g

function toValue(year: string | undefined, month: number, day: number): TimeValue | null {
  return year !== undefined && isRealDay(year, month, day) ? stated(`${year}-${pad(month)}-${pad(day)}`) : null
}

/** Only one order is possible, or both give the same day. */
function readEither(year: string, first: number, second: number): TimeValue | null {
  if (first <= 12 && second <= 12 && first !== second) return null
  return first > 12 ? toValue(year, second, first) : toValue(year, first, second)
}

function readLast(groups: Readonly<Record<string, string | undefined>>, published: Edtf | null): TimeValue | null {
  const { a = '', b = '', mark, year = '' } = groups
  const [first, second] = [Number(a), Number(b)]
  if (mark === '.') return toValue(year, second, first)
  return readEither(yearOf(year, published), first, second)
}

/** "2023-05" is a month where it can be no range of years: "2003-05" is one. */
function readMonth({
  a,
  year,
  first = '',
  b = '',
  mark,
}: Readonly<Record<string, string | undefined>>): TimeValue | null {
  if (a !== undefined && year !== undefined) return stated(`${year}-${pad(Number(a))}`)
  const isRange = mark?.includes('/') !== true && b.length === 2 && Number(b) > Number(first.slice(2))
  return isRange ? null : stated(`${first}-${pad(Number(b))}`)
}

/** A date with slashes or hyphens is read only where one of its numbers can be no month: elsewhere countries differ in the order. */
export const numericDay: Rule<TimeInput, TimeValue> = {
  id: 'times/numeric-day',
  says: 'A day or a month in digits: 2024-10-20, 20.10.2024, 10/2024, and 20/10/2024 where only one order is possible.',
  examples: [
    { text: 'Updated 2024-10-20.', finds: [['2024-10-20', { date: '2024-10-20' }]] },
    { text: 'Dated 3.9.2023.', finds: [['3.9.2023', { date: '2023-09-03' }]] },
    {
      text: 'Stamped 2024/10/25, filed 10/23/2024 and 23/10/2024.',
      finds: [
        ['2024/10/25', { date: '2024-10-25' }],
        ['10/23/2024', { date: '2024-10-23' }],
        ['23/10/2024', { date: '2024-10-23' }],
      ],
    },
    { text: 'The log is of 21/04/16.', finds: [['21/04/16', { date: '2016-04-21' }]] },
    { text: 'Printed in 9/2012.', finds: [['9/2012', { date: '2012-09' }]] },
    { text: 'Filed 3/4/2024; version 1.2.3; call 555-10-2024; Resolution 9/2012; the 2003-05 budget.', finds: [] },
  ],
  find: ({ text, publishedAt }) => [
    ...[yearFirst, spaced].flatMap((pattern) =>
      findMatches(text, pattern, ({ year, a, b }) => toValue(year, Number(a), Number(b))),
    ),
    ...[yearLast, short].flatMap((pattern) => findMatches(text, pattern, (groups) => readLast(groups, publishedAt))),
    ...findMatches(text, month, (groups, match) =>
      law.test(text.slice(Math.max(0, match.index - 14), match.index)) ? null : readMonth(groups),
    ),
  ],
}
