/** The first and the last day that a date of EDTF or TIMEX3 covers; null at an open end. */
export interface Days {
  readonly first: string | null
  readonly last: string | null
}

const seasons: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', AU: '23', WI: '24' }
/** First month and number of months of EDTF's codes for seasons, quarters and halves; a winter begins in December. */
const spans: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 3],
  '22': [6, 3],
  '23': [9, 3],
  '24': [12, 3],
  '33': [1, 3],
  '34': [4, 3],
  '35': [7, 3],
  '36': [10, 3],
  '40': [1, 6],
  '41': [7, 6],
}

/** The days of "2031-03", "2031-Q1", "2031-W07", "2031-33/..", "2031-03-03T18:00Z"; null where the year is unknown or it is no date. */
export function toDays(value: string | null): Days | null {
  if (value === null) return null
  if (value.includes('/')) {
    const [from = '', till = ''] = value.split('/')
    const [first, last] = [from === '..' ? null : toDays(from)?.first, till === '..' ? null : toDays(till)?.last]
    return first === undefined || last === undefined ? null : { first, last }
  }
  const [, century] = /^(\d\d)XX$/.exec(value) ?? []
  if (century !== undefined) return { first: `${century}00-01-01`, last: `${century}99-12-31` }
  const [, decade] = /^(\d{3})X$/.exec(value) ?? []
  if (decade !== undefined) return { first: `${decade}0-01-01`, last: `${decade}9-12-31` }
  const [, year, rest = ''] = /^(\d{4})(?:-(.*))?$/.exec(value.replace(/T.*$/, '')) ?? []
  return year === undefined ? null : within(Number(year), rest)
}

function within(year: number, rest: string): Days | null {
  const [, week, weekend] = /^W(\d\d)(-WE)?$/.exec(rest) ?? []
  if (week !== undefined) return weekOf(year, Number(week), weekend === undefined ? 1 : 6)
  const code = rest
    .replace(/^Q([1-4])$/, (_, digit: string) => String(Number(digit) + 32))
    .replace(/^H([12])$/, (_, digit: string) => String(Number(digit) + 39))
  const [from, length] = spans[seasons[code] ?? code] ?? []
  if (from !== undefined && length !== undefined) return months(year, from, length)
  if (rest === '') return months(year, 1, 12)
  if (/^\d\d$/.test(rest)) return months(year, Number(rest), 1)
  return /^\d\d-\d\d$/.test(rest) ? { first: `${year}-${rest}`, last: `${year}-${rest}` } : null
}

function months(year: number, from: number, length: number): Days {
  return { first: day(Date.UTC(year, from - 1, 1)), last: day(Date.UTC(year, from - 1 + length, 0)) }
}

/** ISO weeks: the first has the fourth of January, each begins on Monday. */
function weekOf(year: number, week: number, from: 1 | 6): Days {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7
  return { first: day(Date.UTC(year, 0, monday + from - 1)), last: day(Date.UTC(year, 0, monday + 6)) }
}

/** A day that lies so many days from another. */
export function addDays(date: string, days: number): string {
  return day(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000)
}

function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
