import type { Edtf } from '@fogline/model'
import { addYears, daysBetween, isRealDay, toDay, toMonth } from './calendar.ts'
import type { TimeValue } from './timeValue.ts'

const near = 60

function resolveDay(rest: string, published: Edtf, ahead: boolean): Edtf | null {
  const year = published.slice(0, 4)
  const [month, day] = rest.split('-').map(Number)
  if (month === undefined || day === undefined || !isRealDay(year, month, day)) return null
  const distance = daysBetween(published, `${year}-${rest}`)
  if (distance > (ahead ? 330 : near)) return `${addYears(year, -1)}-${rest}`
  if (distance < (ahead ? 0 : near - 365)) return `${addYears(year, 1)}-${rest}`
  return `${year}-${rest}`
}

/** Of a month itself, a season (21–24), a quarter (33–36) or a half (40, 41). */
function firstMonth(code: number): number {
  if (code < 20) return code
  if (code < 30) return (code - 20) * 3
  return code < 40 ? (code - 33) * 3 + 1 : (code - 40) * 6 + 1
}

function resolveMonth(rest: string, published: Edtf, ahead: boolean): Edtf {
  const [year, here] = [published.slice(0, 4), Number(published.slice(5, 7))]
  const first = firstMonth(Number(rest))
  if (ahead) return `${first < here ? addYears(year, 1) : year}-${rest}`
  return `${first > here ? addYears(year, -1) : year}-${rest}`
}

/**
 * Gives an XXXX the year that lies nearest before the publication, or after it where the words point ahead. A day up to 60
 * days ahead is this year's ("the Nov. 5 vote", told in October), since news gives the year of what is ten months past.
 */
export function resolveYear(value: TimeValue, published: Edtf | null, ahead: boolean): TimeValue {
  const { date } = value
  if (date === null || !date.includes('XXXX') || published === null || date.includes('/')) return value
  const rest = date.slice(5)
  const [day, month] = [toDay(published), toMonth(published)]
  const found = rest.length === 5 ? day && resolveDay(rest, day, ahead) : month && resolveMonth(rest, month, ahead)
  return found === null ? value : { date: found, basis: 'implied', anchor: published }
}
