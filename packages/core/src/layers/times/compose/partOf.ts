import type { Edtf } from '@fogline/model'
import { addDays, addMonths, isRealDay, pad, toWeek, toWeekday } from '../calendar.ts'
import { implied, stated, type TimeValue } from '../timeValue.ts'
import { anyWeekday, count, dayInWords, toCount, toOrdinal, toWeekdayNumber, weekday } from '../words.ts'
import type { Composer } from './composer.ts'

const nth = `(?<nth>\\d{1,2}(?:st|nd|rd|th)|${dayInWords}|[Ll]ast|[Ff]inal)`
const part = new RegExp(
  `\\b(?:[Tt]he )?${nth}(?: (?<count>${count}))? (?<unit>days?|weeks?|months?|${weekday})(?: (?:of|in))?(?: the)? $`,
)
const days =
  /(?:\b(?:from|between) )?(?:the )?\b(?<from>\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?| (?:to|till|until|through|and) (?:the )?)(?<till>\d{1,2})(?:st|nd|rd|th)? (?:of |in )?$/i
const oneDay = /\bthe (?<day>\d{1,2})(?:st|nd|rd|th) (?:of )?$/i
const weekNumber = /\b[Ww]eek (?<number>\d{1,2}) of $/
const named = new RegExp(`\\b(?<day>${weekday}) (?:of )$`)

type Groups = Readonly<Record<string, string | undefined>>

/** The weeks of a month or a year begin with that of its first Thursday, as in ISO 8601. */
function weeksOf(whole: Edtf, at: number, length: number): Edtf {
  const first = `${whole}${whole.length === 4 ? '-01' : ''}-01`
  const monday = addDays(first, ((4 - toWeekday(first) + 7) % 7) - 3)
  if (at > 0) return join(addDays(monday, 7 * (at - 1)), 7 * length)
  const next = whole.length === 4 ? `${Number(whole) + 1}-01-01` : `${addMonths(whole, 1)}-01`
  const behind = addDays(next, ((4 - toWeekday(next) + 7) % 7) - 3)
  return join(addDays(behind, -7 * length), 7 * length)
}

function join(day: Edtf, length: number): Edtf {
  return length === 1 ? day : `${day}/${addDays(day, length - 1)}`
}

function daysOf(whole: Edtf, at: number, length: number): Edtf {
  const first = `${whole}${whole.length === 4 ? '-01' : ''}-01`
  if (at > 0) return join(addDays(first, at - 1), length)
  const next = whole.length === 4 ? `${Number(whole) + 1}-01-01` : `${addMonths(whole, 1)}-01`
  return join(addDays(next, -length), length)
}

function monthsOf(year: Edtf, at: number, length: number): Edtf | null {
  if (year.length !== 4) return null
  const from = at > 0 ? `${year}-${pad(at)}` : `${year}-${pad(13 - length)}`
  return length === 1 ? from : `${from}/${addMonths(from, length - 1)}`
}

function weekdayOf(month: Edtf, name: string, at: number): Edtf | null {
  if (month.length !== 7) return null
  const first = `${at > 0 ? month : addMonths(month, 1)}-01`
  const day = addDays(first, ((toWeekdayNumber(name) - toWeekday(first) + 7) % 7) + 7 * (at > 0 ? at - 1 : -1))
  return day.startsWith(month) ? day : null
}

function toPart(whole: Edtf, groups: Groups): Edtf | null {
  const at = /^(?:last|final)$/i.test(groups['nth'] ?? '') ? -1 : toOrdinal(groups['nth'] ?? '')
  const length = toCount(groups['count'] ?? '1') ?? 1
  const unit = groups['unit'] ?? ''
  if (unit.startsWith('day')) return daysOf(whole, at, length)
  if (unit.startsWith('week')) return weeksOf(whole, at, length)
  return unit.startsWith('month') ? monthsOf(whole, at, length) : weekdayOf(whole, unit, at)
}

function toDays(month: Edtf, groups: Groups): Edtf | null {
  const [from, till] = [Number(groups['from'] ?? groups['day']), Number(groups['till'] ?? groups['day'])]
  if (month.length !== 7 || from > till || !isRealDay(month.slice(0, 4), Number(month.slice(5)), till)) return null
  return from === till ? `${month}-${pad(from)}` : `${month}-${pad(from)}/${month}-${pad(till)}`
}

/** "next week on Tuesday", "this week from Tuesday to Thursday". */
const within = new RegExp(
  `^,?(?: on)? (?:(?:from|between) )?(?<from>${anyWeekday})(?:(?: to | and | until |-|–)(?<till>${anyWeekday}))?(?![a-z])`,
)

function inWeek(week: Edtf, behind: string): { readonly right: number; readonly date: Edtf } | null {
  const match = within.exec(behind)
  if (match === null || week !== toWeek(week.slice(0, 10))) return null
  const { from = '', till = from } = match.groups ?? {}
  const [first, last] = [from, till].map((name) => addDays(week.slice(0, 10), (toWeekdayNumber(name) + 6) % 7))
  if (/^,?(?: on)? (?:from|between)/.test(match[0]) === (match.groups?.['till'] === undefined)) return null
  return { right: match[0].length, date: first === last ? (first ?? '') : `${first ?? ''}/${last ?? ''}` }
}

/** "first week of October", "third Tuesday of next month", "4 to 22 this month", "Tuesday of last week". */
export const partOf: Composer = ({ before, behind, anchor, by, publishedAt }) => {
  const { date } = anchor
  const value = (found: Edtf | null): TimeValue =>
    anchor.basis === 'stated' && found !== null ? stated(found) : implied(found, publishedAt)
  const inside = date === null || by !== 'times/near-period' ? null : inWeek(date, behind)
  if (inside !== null) return { left: 0, right: inside.right, value: value(inside.date) }
  const week = named.exec(before)
  if (week !== null && date?.includes('/') === true && date.slice(0, 21) === toWeek(date.slice(0, 10))) {
    const day = addDays(date.slice(0, 10), (toWeekdayNumber(week.groups?.['day'] ?? '') + 6) % 7)
    return { left: week[0].length, right: 0, value: value(day) }
  }
  if (date !== null && !/^\d{4}(?:-(?:0\d|1[0-2]))?$/.test(date) && !/^XXXX-(?:0\d|1[0-2])$/.test(date)) return null
  const match = part.exec(before)
  if (match !== null && date !== null) {
    const found = date.startsWith('X') ? null : toPart(date, match.groups ?? {})
    return { left: match[0].length, right: 0, value: value(found) }
  }
  if (date === null) return null
  const numbered = date.length === 4 ? weekNumber.exec(before) : null
  if (numbered !== null)
    return { left: numbered[0].length, right: 0, value: value(weeksOf(date, Number(numbered.groups?.['number']), 1)) }
  const near = by === 'times/near-period' && date.length === 7 ? (days.exec(before) ?? oneDay.exec(before)) : null
  const found = near === null ? null : toDays(date, near.groups ?? {})
  return near === null || found === null ? null : { left: near[0].length, right: 0, value: value(found) }
}
