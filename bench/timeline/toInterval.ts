/** The first and last day of a date; null for what is none ("PAST_REF", a duration). */
export type Interval = readonly [first: string, last: string]

/**
 * A date of TIMEX3 or EDTF as the days that it spans, so that the two can be compared: days, months, years, quarters ("2031-Q2"),
 * weeks ("2031-W07"), intervals. Hours and marks of doubt are left out.
 */
export function toInterval(value: string): Interval | null {
  const plain = value.replace(/[?~%]/g, '').replace(/(\d{4}-\d\d-\d\d)T.*/, '$1')
  const [from, to] = plain.split('/')
  if (from !== undefined && to !== undefined) {
    const [first, last] = [toInterval(from), toInterval(to)]
    return first === null || last === null ? null : [first[0], last[1]]
  }
  return toPeriod(plain)
}

function toPeriod(value: string): Interval | null {
  const [, year, rest] = /^(\d{4})(?:-(.+))?$/.exec(value) ?? []
  if (year === undefined) return null
  if (rest === undefined) return [`${year}-01-01`, `${year}-12-31`]
  const quarter =
    /^Q([1-4])$/.exec(rest)?.[1] ?? /^3([3-6])$/.exec(rest)?.[1]?.replace(/./, (q) => String(Number(q) - 2))
  if (quarter !== undefined) {
    const last = Number(quarter) * 3
    return [`${year}-${pad(last - 2)}-01`, endOfMonth(Number(year), last)]
  }
  const week = /^W(\d\d)$/.exec(rest)?.[1]
  if (week !== undefined) return toWeek(Number(year), Number(week))
  if (/^(?:0[1-9]|1[0-2])$/.test(rest)) return [`${year}-${rest}-01`, endOfMonth(Number(year), Number(rest))]
  return /^\d\d-\d\d$/.test(rest) ? [value, value] : null
}

function endOfMonth(year: number, month: number): string {
  return toDay(new Date(Date.UTC(year, month, 0)))
}

/** ISO 8601: week 1 holds 4 January. */
function toWeek(year: number, week: number): Interval {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7)
  return [toDay(new Date(monday)), toDay(new Date(monday + 6 * 86_400_000))]
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
