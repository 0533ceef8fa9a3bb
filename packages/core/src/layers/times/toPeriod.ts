import type { Edtf } from '@fogline/model'
import { addDays, addMonths, addYears, toDay, toMonth, toWeekday, toYear } from './calendar.ts'

export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade'

function toWeek(day: Edtf): Edtf {
  const monday = addDays(day, -((toWeekday(day) + 6) % 7))
  return `${monday}/${addDays(monday, 6)}`
}

/** The day, week (Monday to Sunday), month or year that lies so many steps from the publication; null where that is not known so precisely. */
export function toPeriod(published: Edtf | null, unit: Unit, steps: number): Edtf | null {
  if (unit === 'decade') return toPeriod(published, 'year', steps * 10)
  const [day, month, year] = [toDay(published), toMonth(published), toYear(published)]
  if (unit === 'year') return year === null ? null : addYears(year, steps)
  if (unit === 'month') return month === null ? null : addMonths(month, steps)
  if (day === null) return null
  return unit === 'day' ? addDays(day, steps) : toWeek(addDays(day, steps * 7))
}

/** The span that ends with the publication and is so long: "the past two weeks". */
export function toPast(published: Edtf | null, unit: Unit | 'hour', length: number): Edtf | null {
  if (unit === 'hour') return toPast(published, 'day', Math.ceil(length / 24))
  if (unit === 'day' || unit === 'week') {
    const day = toDay(published)
    return day === null ? null : `${addDays(day, unit === 'day' ? -length : -7 * length)}/${day}`
  }
  const from = toPeriod(published, unit, -length)
  const till = toPeriod(published, unit === 'decade' ? 'year' : unit, 0)
  return from === null || till === null ? null : `${from}/${till}`
}
