import type { Edtf } from '@fogline/model'
import { findDates } from './metadata/dates/findDates.ts'

/** A written day ("3 March 2031", "3 марта 2031", "2031-03-03") as EDTF; null where it is none, or one that can be read in two ways. */
export function toDay(text: string): Edtf | null {
  const found = findDates(text, 'day-first').find(({ day, other }) => day.length === 10 && other === null)
  return found?.day ?? null
}
