import type { Rule } from '@fogline/model'
import { addYears, toMonth } from '../calendar.ts'
import { findMatches } from '../findMatches.ts'
import type { TimeInput } from '../timeInput.ts'
import { implied, stated, type TimeValue } from '../timeValue.ts'
import { gap, year } from '../words.ts'

const codes: Readonly<Record<string, string>> = { spring: '21', summer: '22', autumn: '23', fall: '23', winter: '24' }
const quarters: Readonly<Record<string, string>> = {
  first: '33',
  second: '34',
  third: '35',
  fourth: '36',
  last: '36',
  '1': '33',
  '2': '34',
  '3': '35',
  '4': '36',
}
const halves: Readonly<Record<string, string>> = { first: '40', second: '41' }
const season = '(?<season>spring|summer|autumn|fall|winter)'
const withYear = new RegExp(
  `\\b(?:the${gap})?(?:(?:early|mid|late)[ -])?${season}(?:,|${gap}of|${gap}in)?${gap}(?<year>${year})\\b`,
  'gi',
)
const relative = new RegExp(
  `\\b(?:(?:early|mid|late)[ -])?(?<which>last|this|next|this past|this coming)${gap}${season}\\b(?!${gap}(?:into|in|from|for)\\b)`,
  'gi',
)
const bare = new RegExp(
  `(?<=\\b(?:in|since|by|during|before|until|over)${gap})(?:the${gap})?(?:(?:early|mid|late)[ -])?(?<season>spring|summer|autumn|winter)\\b(?!${gap}(?:of${gap})?\\d|${gap}[a-z]+wear)`,
  'gi',
)
const quarter = new RegExp(
  `\\b(?:the${gap})?(?:(?<nth>first|second|third|fourth|last)${gap}quarter|Q(?<digit>[1-4]))(?:${gap}of|,)?${gap}(?<year>${year})\\b`,
  'gi',
)
const half = new RegExp(`\\b(?:the${gap})?(?<nth>first|second)${gap}half${gap}of${gap}(?<year>${year})\\b`, 'gi')

/** A season is over when the next has begun: "last summer", told in October, is this year's. */
function readRelative(published: string | null, which: string, code: string): TimeValue {
  const now = toMonth(published)
  if (now === null) return stated(`XXXX-${code}`)
  const ends = code === '21' ? 5 : code === '22' ? 8 : code === '23' ? 11 : 2
  const here = Number(now.slice(5, 7))
  const past = which === 'last' || which === 'this past'
  if (code === '24') return implied(`${addYears(now, past || here <= 2 ? -1 : 0)}-24`, published)
  const steps = past ? (here > ends ? 0 : -1) : which === 'next' || which === 'this coming' ? (here > ends ? 1 : 0) : 0
  return implied(`${addYears(now, steps)}-${code}`, published)
}

/** Seasons, quarters and halves in EDTF's codes (21–24, 33–36, 40–41). A winter bears the year in which it begins. */
export const seasonOfYear: Rule<TimeInput, TimeValue> = {
  id: 'times/season',
  says: 'A season, quarter or half of a year.',
  examples: [
    { text: 'The offensive of summer 2023 stalled.', finds: [['summer 2023', { date: '2023-22' }]] },
    { text: 'Since the spring of 2022 they wait.', finds: [['the spring of 2022', { date: '2022-21' }]] },
    { text: 'Losses grew last summer.', finds: [['last summer', { date: '2024-22', basis: 'implied' }]] },
    { text: 'Exports fell in the third quarter of 2024.', finds: [['the third quarter of 2024', { date: '2024-35' }]] },
    { text: 'It thaws in spring.', finds: [['spring', { date: 'XXXX-21' }]] },
    { text: 'The winter coat and the fall of 2,000 trees.', finds: [] },
  ],
  find: ({ text, publishedAt }) => [
    ...findMatches(text, withYear, (groups) =>
      stated(`${groups['year'] ?? ''}-${codes[(groups['season'] ?? '').toLowerCase()] ?? ''}`),
    ),
    ...findMatches(text, half, (groups) =>
      stated(`${groups['year'] ?? ''}-${halves[(groups['nth'] ?? '').toLowerCase()] ?? ''}`),
    ),
    ...findMatches(text, quarter, (groups) =>
      stated(`${groups['year'] ?? ''}-${quarters[(groups['nth'] ?? groups['digit'] ?? '').toLowerCase()] ?? ''}`),
    ),
    ...findMatches(text, relative, ({ which = '', season: name = '' }) =>
      readRelative(publishedAt, which.toLowerCase(), codes[name.toLowerCase()] ?? ''),
    ),
    ...findMatches(text, bare, (groups) => stated(`XXXX-${codes[(groups['season'] ?? '').toLowerCase()] ?? ''}`)),
  ],
}
