import type { Edtf } from '@fogline/model'
import { addYears } from './calendar.ts'
import { resolveYear } from './resolveYear.ts'
import type { TimeValue } from './timeValue.ts'

/** Both ends get the year: the end is resolved first, and the beginning is the last one before it. */
function resolveEnds(from: string, till: string, resolved: Edtf): Edtf {
  if (from === '..' || from === '') return `${from}/${resolved}`
  if (!from.includes('XXXX')) return `${from}/${resolved}`
  const year = resolved.slice(0, 4)
  return `${from.slice(5) <= till.slice(5) ? year : addYears(year, -1)}-${from.slice(5)}/${resolved}`
}

/** As `resolveYear`, for an interval: "28 October – 2 November", "since July". */
export function resolveInterval(value: TimeValue, published: Edtf | null, ahead: boolean): TimeValue {
  const { date } = value
  if (date === null || !date.includes('XXXX') || !date.includes('/')) return resolveYear(value, published, ahead)
  const [from = '', till = ''] = date.split('/')
  if (till === '..') {
    const open = resolveYear({ ...value, date: from }, published, false)
    return { ...open, date: `${open.date ?? from}/..` }
  }
  const end = resolveYear({ ...value, date: till }, published, ahead)
  if (end.date === null || end.date.includes('XXXX')) return value
  return { ...end, basis: till.includes('XXXX') ? 'implied' : value.basis, date: resolveEnds(from, till, end.date) }
}
