import type { Edtf } from '@fogline/model'
import { addYears, daysBetween, isRealDay, toDay, toMonth } from './calendar.ts'
import type { Tense } from './isAhead.ts'
import type { TimeValue } from './timeValue.ts'

const near = 60
/** In days: how far ahead a day of this year may lie. */
const reach = { ahead: 330, past: 30, open: near }

/** 29 February is that of the last leap year. */
function leapYear(published: Edtf): string {
  const year = Number(published.slice(0, 4))
  const known = isRealDay(String(year), 2, 29) && published.slice(5).localeCompare('02-29') >= 0 ? year : year - 1
  const back = [0, 1, 2, 3, 4, 5, 6, 7].find((count) => isRealDay(String(known - count), 2, 29)) ?? 0
  return String(known - back)
}

function resolveDay(rest: string, published: Edtf, side: Tense): Edtf | null {
  if (rest === '02-29') return side === 'ahead' ? null : `${leapYear(published)}-${rest}`
  const year = published.slice(0, 4)
  const [month, day] = rest.split('-').map(Number)
  if (month === undefined || day === undefined || !isRealDay(year, month, day)) return null
  const distance = daysBetween(published, `${year}-${rest}`)
  if (distance > reach[side ?? 'open']) return `${addYears(year, -1)}-${rest}`
  if (distance < (side === 'ahead' ? 0 : reach[side ?? 'open'] - 365)) return `${addYears(year, 1)}-${rest}`
  return `${year}-${rest}`
}

/** Of a month itself, a season (21–24), a quarter (33–36) or a half (40, 41). */
function firstMonth(code: number): number {
  if (code < 20) return code
  if (code < 30) return (code - 20) * 3
  return code < 40 ? (code - 33) * 3 + 1 : (code - 40) * 6 + 1
}

function resolveMonth(rest: string, published: Edtf, side: Tense): Edtf {
  const [year, here] = [published.slice(0, 4), Number(published.slice(5, 7))]
  const first = firstMonth(Number(rest))
  if (side === 'ahead') return `${first < here ? addYears(year, 1) : year}-${rest}`
  return `${first > here ? addYears(year, -1) : year}-${rest}`
}

/**
 * Gives an XXXX the year that lies nearest before the publication, or after it where the words point ahead. A day up to 60
 * days ahead is this year's ("the Nov. 5 vote", told in October), since news gives the year of what is ten months past.
 */
export function resolveYear(value: TimeValue, published: Edtf | null, side: Tense): TimeValue {
  const { date } = value
  if (date === null || !date.includes('XXXX') || published === null || date.includes('/')) return value
  const rest = date.slice(5)
  const [day, month] = [toDay(published), toMonth(published)]
  const found = rest.length === 5 ? day && resolveDay(rest, day, side) : month && resolveMonth(rest, month, side)
  return found === null ? value : { date: found, basis: 'implied', anchor: published }
}
