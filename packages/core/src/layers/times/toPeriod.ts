import type { Edtf } from '@fogline/model'
import { addDays, addMonths, addYears, toDay, toMonth, toWeek, toYear } from './calendar.ts'
import { addLength, type Length } from './length.ts'

export type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade'

/** EDTF's code of a quarter, 33 to 36, from the number of a month. */
function toQuarter(month: Edtf): Edtf {
  return `${month.slice(0, 4)}-${33 + Math.floor((Number(month.slice(5, 7)) - 1) / 3)}`
}

/** The day, week (Monday to Sunday), month or year that lies so many steps from the publication; null where that is not known so precisely. */
export function toPeriod(published: Edtf | null, unit: Unit, steps: number): Edtf | null {
  const [day, month, year] = [toDay(published), toMonth(published), toYear(published)]
  if (unit === 'decade') return year === null ? null : `${addYears(year, steps * 10).slice(0, 3)}X`
  if (unit === 'year') return year === null ? null : addYears(year, steps)
  if (unit === 'month') return month === null ? null : addMonths(month, steps)
  if (unit === 'quarter') return month === null ? null : toQuarter(addMonths(month, steps * 3))
  if (day === null) return null
  if (unit === 'fortnight') return steps < 0 ? `${addDays(day, -14)}/${day}` : `${day}/${addDays(day, 14)}`
  return unit === 'day' ? addDays(day, steps) : toWeek(addDays(day, steps * 7))
}

/** A span beside the publication: before it ("the past two weeks"), behind it ("the next two weeks"), or from it on ("within two weeks"). */
export function toSpan(published: Edtf | null, length: Length, side: 'before' | 'behind' | 'from'): Edtf | null {
  const { unit, months, days } = length
  if (unit === 'year' || unit === 'month') return toLongSpan(published, length, side)
  if (unit === 'quarter') {
    const [first, last] = side === 'before' ? [-months / 3, -1] : [side === 'from' ? 0 : 1, months / 3]
    const [from, till] = [toPeriod(published, 'quarter', first), toPeriod(published, 'quarter', last)]
    return from === till ? from : `${from ?? ''}/${till ?? ''}`
  }
  const day = toDay(published)
  if (day === null) return null
  const whole = { ...length, days: days > 1 ? Math.round(days) : Math.ceil(days) }
  if (side === 'before') return `${addLength(day, whole, -1)}/${day}`
  const till = addLength(day, whole, 1)
  return side === 'from' && till !== day
    ? `${day}/${till}`
    : till === addDays(day, 1) || till === day
      ? till
      : `${addDays(day, 1)}/${till}`
}

function toLongSpan(published: Edtf | null, { unit, months }: Length, side: 'before' | 'behind' | 'from'): Edtf | null {
  const steps = unit === 'year' ? months / 12 : months
  const name = unit === 'year' ? 'year' : 'month'
  const here = toPeriod(published, name, 0)
  const there = toPeriod(published, name, side === 'before' ? -steps : steps)
  if (here === null || there === null) return null
  return side === 'before' ? `${there}/${here}` : `${here}/${there}`
}
