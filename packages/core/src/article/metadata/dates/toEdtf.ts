import type { Edtf } from '@fogline/model'

/** A year outside these is a number of something else, or of no page. */
const years = { first: 1900, last: 2100 }

/** Year, month and day as EDTF; null where the calendar has no such day or the year is not one of a page. */
export function toEdtf(year: number, month: number, day: number | null): Edtf | null {
  const written = year < 100 ? 2000 + year : year
  if (written < years.first || written > years.last || month < 1 || month > 12) return null
  const month2 = String(month).padStart(2, '0')
  if (day === null) return `${written}-${month2}`
  const date = new Date(Date.UTC(written, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return `${written}-${month2}-${String(day).padStart(2, '0')}`
}
