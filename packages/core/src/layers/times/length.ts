import type { Edtf } from '@fogline/model'
import { addDays, addMonths, addMonthsToDay, addYears, toDay, toMonth, toWeek, toWeekday, toYear } from './calendar.ts'
import { count, gap, toCount } from './words.ts'

/** A length of time; `unit` is the finest that the words name, and so how precise a date is that is counted by it. */
export interface Length {
  readonly months: number
  readonly days: number
  readonly workdays: number
  readonly unit: LengthUnit
}

type LengthUnit = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'

const sizes: Readonly<Record<string, readonly ['months' | 'days' | 'workdays', number, LengthUnit]>> = {
  second: ['days', 0, 'hour'],
  minute: ['days', 0, 'hour'],
  hour: ['days', 1 / 24, 'hour'],
  day: ['days', 1, 'day'],
  'business day': ['workdays', 1, 'day'],
  'working day': ['workdays', 1, 'day'],
  week: ['days', 7, 'week'],
  fortnight: ['days', 14, 'week'],
  month: ['months', 1, 'month'],
  quarter: ['months', 3, 'quarter'],
  year: ['months', 12, 'year'],
  decade: ['months', 120, 'year'],
}
const fineness: readonly LengthUnit[] = ['hour', 'day', 'week', 'month', 'quarter', 'year', 'decade']

/** A unit of time, with or without its plural. */
export const unit = `(?:(?:business|working)${gap}day|second|minute|hour|day|week|fortnight|month|quarter|year|decade)s?\\b`

/** "few" and "several" stand for no number that could be counted with. */
export const vagueCount = '(?:several|many|some|(?:a )?few|a number of|dozens of)'

const part = `(?:${count}|${vagueCount})${gap}(?:more${gap})?${unit}`

/** "two years", "1 month and 21 days", "several weeks". */
export const length = `${part}(?:(?:,|,?${gap}and)?${gap}${part})*`

/** The length that such words name; null where one of their counts is no number. */
export function toLength(words: string): Length | null {
  const parts = [
    ...words.matchAll(new RegExp(`(?<count>${count}|${vagueCount})${gap}(?:more${gap})?(?<unit>${unit})`, 'gi')),
  ]
  let total: Length = { months: 0, days: 0, workdays: 0, unit: 'decade' }
  for (const { groups } of parts) {
    const number = toCount(groups?.['count'] ?? '')
    const size = sizes[(groups?.['unit'] ?? '').toLowerCase().replace(/s$/, '')]
    if (number === null || size === undefined) return null
    const [kind, times, name] = size
    const isFiner = fineness.indexOf(name) < fineness.indexOf(total.unit)
    total = { ...total, [kind]: total[kind] + number * times, unit: isFiner ? name : total.unit }
  }
  return parts.length === 0 ? null : total
}

function addWorkdays(day: Edtf, count: number): Edtf {
  let [at, left] = [day, Math.abs(count)]
  while (left > 0) {
    at = addDays(at, Math.sign(count))
    if (toWeekday(at) % 6 !== 0) left -= 1
  }
  return at
}

/** The day that lies a length after another, or before it where `sign` is -1; whole days alone are counted. */
export function addLength(day: Edtf, { months, days, workdays }: Length, sign: 1 | -1): Edtf {
  const whole = Math.floor(days + 0.001)
  return addWorkdays(addDays(addMonthsToDay(day, sign * months), sign * whole), sign * workdays)
}

/** What a length away from a date says, no more precisely than the length is told: weeks give the week, months the month. */
export function shift(date: Edtf | null, length: Length, sign: 1 | -1): Edtf | null {
  const [day, month, year] = [toDay(date), toMonth(date), toYear(date)]
  const { unit: finest, months } = length
  if (finest === 'year') return year === null ? null : addYears(year, (sign * months) / 12)
  if (finest === 'month' || finest === 'quarter') return month === null ? null : addMonths(month, sign * months)
  if (day === null) return null
  const shifted = addLength(day, length, sign)
  return finest === 'week' ? toWeek(shifted) : shifted
}
