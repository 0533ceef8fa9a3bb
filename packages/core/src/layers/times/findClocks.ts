import type { Applied, Edtf } from '@fogline/model'
import { pad, toDay } from './calendar.ts'
import { findMatches } from './findMatches.ts'
import type { TimeInput } from './timeInput.ts'
import { implied, type TimeValue } from './timeValue.ts'

/** Hours from UTC; names that several zones share (IST, CST) are left out, as are those that change with the season unnamed. */
const zones: Readonly<Record<string, string>> = {
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  PST: '-08:00',
  PDT: '-07:00',
}
const zone =
  '(?: ?\\(?(?:(?<zone>UTC|GMT|BST|CES?T|EES?T|MSK|E[SD]T|P[SD]T)(?: ?(?<sign>[+−-])(?<offset>\\d{1,2})(?::?(?<rest>[03]0))?)?|(?<local>[Ll]ocal time|hours|hrs|(?:Moscow|Kyiv|Beirut|Tehran|Kabul) time))\\)?)'
const colon = `(?<![\\d:.,])(?<hour>[01]?\\d|2[0-4])[:.](?<minute>[0-5]\\d)(?![\\d:]|\\.\\d)(?: ?(?<half>[ap])\\.?m\\b\\.?)?`
const patterns = [
  new RegExp(`${colon}${zone}`, 'g'),
  new RegExp(
    `(?<=\\b(?:at|around|about|by|since|until|before|after|from) (?:about |around )?)${colon}(?!%| ?(?:million|billion|percent|per cent|points?|meters|metres|km|to \\d))(?<=:\\d\\d(?: ?[ap]\\.?m\\.?)?)`,
    'g',
  ),
  new RegExp(`(?<![\\d:.,])(?<hour>1[0-2]|[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?${zone}?`, 'g'),
  new RegExp(`(?<![\\d:.,-])(?<hour>[01]\\d|2[0-4])(?<minute>[0-5]\\d)${zone}`, 'g'),
]

type Groups = Readonly<Record<string, string | undefined>>

/** "18:00 UTC", "6:40 p.m. (GMT +8)", "at 04:30": a time of day, on the day that its sentence names, else on that of the report. */
export function findClocks(input: TimeInput, days: readonly Applied<TimeValue>[]): readonly Applied<TimeValue>[] {
  const found = patterns.flatMap((pattern) =>
    findMatches(input.text, pattern, (groups, match) => {
      const named = days
        .filter(({ value }) => toDay(value.date) !== null)
        .toSorted((a, b) => Math.abs(a.span.start - match.index) - Math.abs(b.span.start - match.index))[0]
      const day = toDay(named?.value.date ?? input.publishedAt)
      const time = toTime(groups)
      return time === null ? null : implied(day === null ? null : `${day}T${time}`, input.publishedAt)
    }),
  )
  const kept: Applied<TimeValue>[] = []
  for (const { span, value } of found) {
    const taken = [...days, ...kept].some((one) => one.span.start < span.end && span.start < one.span.end)
    if (!taken) kept.push({ span, value, by: 'times/clock' })
  }
  return kept
}

function toTime(groups: Groups): string | null {
  const half = groups['half']?.toLowerCase()
  const written = Number(groups['hour'])
  if (half !== undefined && (written < 1 || written > 12)) return null
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0)
  return hour > 23 ? null : `${pad(hour)}:${groups['minute'] ?? '00'}${toZone(groups)}`
}

function toZone({ zone: name, sign, offset, rest }: Groups): Edtf {
  if (name === undefined) return ''
  if (offset === undefined) return zones[name] ?? ''
  return `${sign === '+' ? '+' : '-'}${pad(Number(offset))}:${rest ?? '00'}`
}
