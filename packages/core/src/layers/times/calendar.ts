import type { Edtf } from '@fogline/model'

const dayLength = 86_400_000

/** The day of a date that is known to the day (a time of day may follow), or null: relative words are counted from days only. */
export function toDay(date: Edtf | null): Edtf | null {
  return date !== null && /^\d{4}-\d{2}-\d{2}(?!\d)(?!.*\/)/.test(date) ? date.slice(0, 10) : null
}

/** The month of a date that is known to the month, or null. */
export function toMonth(date: Edtf | null): Edtf | null {
  return date !== null && /^\d{4}-(?:0\d|1[0-2])(?!\d)(?!.*\/)/.test(date) ? date.slice(0, 7) : null
}

/** The year of a date that is known to the year, or null. */
export function toYear(date: Edtf | null): Edtf | null {
  return date !== null && /^\d{4}(?!\d)(?!.*\/)/.test(date) ? date.slice(0, 4) : null
}

/** Calendar arithmetic in UTC, so a result never depends on where it is computed. */
export function addDays(day: Edtf, days: number): Edtf {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)
}

export function addMonths(month: Edtf, months: number): Edtf {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${pad((count % 12) + 1)}`
}

export function addYears(year: Edtf, years: number): Edtf {
  return String(Number(year.slice(0, 4)) + years).padStart(4, '0')
}

/** Sunday is 0. */
export function toWeekday(day: Edtf): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** Days from the first to the second. */
export function daysBetween(from: Edtf, to: Edtf): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength)
}

/** Does the calendar have such a day? 29 February is allowed where the year is unknown. */
export function isRealDay(year: string, month: number, day: number): boolean {
  const known = /^\d{4}$/.test(year) ? Number(year) : 2000
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(known, month, 0)).getUTCDate()
}

export function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** The same day of a later or earlier month, or the last one where that month is shorter. */
export function addMonthsToDay(day: Edtf, months: number): Edtf {
  const month = addMonths(day.slice(0, 7), months)
  const date = Number(day.slice(8, 10))
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate()
  return `${month}-${pad(Math.min(date, last))}`
}

/** Monday to Sunday. */
export function toWeek(day: Edtf): Edtf {
  const monday = addDays(day, -((toWeekday(day) + 6) % 7))
  return `${monday}/${addDays(monday, 6)}`
}
