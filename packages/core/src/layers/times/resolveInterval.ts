import type { Edtf } from '@fogline/model'
import { addYears } from './calendar.ts'
import type { Tense } from './isAhead.ts'
import { resolveYear } from './resolveYear.ts'
import type { TimeValue } from './timeValue.ts'

/** What lies ahead or goes on ends ahead: its beginning is the last one before its end. */
function resolveAhead(value: TimeValue, published: Edtf | null): TimeValue {
  const [from = '', till = ''] = (value.date ?? '').split('/')
  const last = resolveYear({ ...value, date: till }, published, 'ahead')
  if (last.date === null || last.date.includes('XXXX')) return value
  const isBefore = from.slice(5).localeCompare(till.slice(5)) > 0
  const year = isBefore ? addYears(last.date, -1) : last.date.slice(0, 4)
  return { ...last, date: `${year}${from.slice(4)}/${last.date}` }
}

/** As `resolveYear`, for an interval: its beginning is resolved, and its end is the next one behind that. */
export function resolveInterval(value: TimeValue, published: Edtf | null, side: Tense): TimeValue {
  const { date } = value
  if (date === null || !date.includes('XXXX') || !date.includes('/')) return resolveYear(value, published, side)
  const [from = '', till = ''] = date.split('/')
  if (side === 'ahead' && from.startsWith('XXXX') && till.startsWith('XXXX')) return resolveAhead(value, published)
  const first = resolveYear({ ...value, date: from }, published, side)
  if (first.date === null || first.date.includes('XXXX')) return value
  if (!till.startsWith('XXXX')) return { ...first, date: `${first.date}/${till}` }
  const isNext = from.slice(5).localeCompare(till.slice(5)) > 0
  const year = isNext ? addYears(first.date, 1) : first.date.slice(0, 4)
  return { ...first, date: `${first.date}/${year}${till.slice(4)}` }
}
