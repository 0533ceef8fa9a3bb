import type { Rule } from '@fogline/model'
import { addYears, toMonth, toYear } from '../calendar.ts'
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
  '1st': '33',
  '2nd': '34',
  '3rd': '35',
  '4th': '36',
  '1': '33',
  '2': '34',
  '3': '35',
  '4': '36',
}
const halves: Readonly<Record<string, string>> = { first: '40', second: '41', '1': '40', '2': '41' }
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
const nth = '(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)'
const digit = '[Qq](?<digit>[1-4])'
const quarter = new RegExp(
  `\\b(?:the${gap})?(?:${nth}${gap}quarter|${digit})(?:${gap}of|,|(?=-)|(?=${gap}))(?:${gap}|-)(?<year>${year})\\b`,
  'gi',
)
const quarterLast = new RegExp(
  `\\b(?<year>${year})(?:,?${gap}|-)?(?:(?:the${gap})?${nth}${gap}quarter|${digit})\\b`,
  'gi',
)
const half = new RegExp(
  `\\b(?:the${gap})?(?:(?<nth>first|second)${gap}half|H(?<digit>[12]))(?:${gap}of|-)?${gap}?(?<year>${year})\\b`,
  'gi',
)
const halfLast = new RegExp(`\\b(?<year>${year})(?:${gap}|-)?H(?<digit>[12])\\b`, 'g')
const ofThis = `(?:${gap}(?:of${gap})?(?<which>the|this|last|next)${gap}year)`
const nearQuarter = new RegExp(`\\b(?:the${gap})?(?:${nth}${gap}quarter|${digit})${ofThis}\\b`, 'gi')
const nearHalf = new RegExp(`\\b(?:the${gap})?(?<nth>first|second)${gap}half${ofThis}\\b`, 'gi')
const alone = new RegExp(
  `(?<=\\b(?:in|during|for|over|since|by|from)${gap})(?:the${gap}(?<nth>first|second|third|fourth)${gap}quarter|(?:the${gap})?${digit})\\b(?!${gap}of\\b|-)`,
  'gi',
)

const yearsAway: Readonly<Record<string, number>> = { last: -1, next: 1 }

function codeOf(groups: Readonly<Record<string, string | undefined>>, codes: Readonly<Record<string, string>>): string {
  return codes[(groups['nth'] ?? groups['digit'] ?? '').toLowerCase()] ?? ''
}

function ofNearYear(
  published: string | null,
  groups: Readonly<Record<string, string | undefined>>,
  code: string,
): TimeValue {
  const here = toYear(published)
  if (here === null) return stated(`XXXX-${code}`)
  return implied(`${addYears(here, yearsAway[(groups['which'] ?? '').toLowerCase()] ?? 0)}-${code}`, published)
}

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
    {
      text: 'After a good Q1 2024 exports fell in the second quarter.',
      finds: [
        ['Q1 2024', { date: '2024-33' }],
        ['the second quarter', { date: 'XXXX-34' }],
      ],
    },
    {
      text: 'Exports rose in the first half of this year.',
      finds: [['the first half of this year', { date: '2024-40' }]],
    },
    { text: 'It thaws in spring.', finds: [['spring', { date: 'XXXX-21' }]] },
    { text: 'The winter coat and the fall of 2,000 trees; a quarter of the men; the French Quarter.', finds: [] },
  ],
  find: ({ text, publishedAt }) => [
    ...findMatches(text, withYear, (groups) =>
      stated(`${groups['year'] ?? ''}-${codes[(groups['season'] ?? '').toLowerCase()] ?? ''}`),
    ),
    ...[half, halfLast].flatMap((pattern) =>
      findMatches(text, pattern, (groups) => stated(`${groups['year'] ?? ''}-${codeOf(groups, halves)}`)),
    ),
    ...[quarter, quarterLast].flatMap((pattern) =>
      findMatches(text, pattern, (groups) => stated(`${groups['year'] ?? ''}-${codeOf(groups, quarters)}`)),
    ),
    ...findMatches(text, nearQuarter, (groups) => ofNearYear(publishedAt, groups, codeOf(groups, quarters))),
    ...findMatches(text, nearHalf, (groups) => ofNearYear(publishedAt, groups, codeOf(groups, halves))),
    ...findMatches(text, alone, (groups) => stated(`XXXX-${codeOf(groups, quarters)}`)),
    ...findMatches(text, relative, ({ which = '', season: name = '' }) =>
      readRelative(publishedAt, which.toLowerCase(), codes[name.toLowerCase()] ?? ''),
    ),
    ...findMatches(text, bare, (groups) => stated(`XXXX-${codes[(groups['season'] ?? '').toLowerCase()] ?? ''}`)),
  ],
}
