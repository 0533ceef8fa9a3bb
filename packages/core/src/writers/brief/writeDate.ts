const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** EDTF 2.1: the seasons stand where a month would. */
const seasons: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

/** A date in words, never more precise than it is: "2031-03" gives "March 2031", "2031-03/.." gives "since March 2031". */
export function writeDate(edtf: string): string {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return one(from)
  if (isOpen(from)) return `until ${one(to)}`
  if (isOpen(to)) return `since ${one(from)}`
  const isOneMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7)
  return isOneMonth ? `${Number(from.slice(8))}–${one(to)}` : `${one(from)} – ${one(to)}`
}

function isOpen(part: string): boolean {
  return part === '' || part === '..'
}

function one(part: string): string {
  const match = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([?~%]?)$/u.exec(part)
  if (match === null) return part
  const [, year = '', month = '', day = '', doubt = ''] = match
  const named = months[Number(month) - 1] ?? seasons[month] ?? ''
  const when = [/^\d/.test(day) ? String(Number(day)) : '', named, year.includes('X') ? '' : year].filter(
    (w) => w !== '',
  )
  const words = year.includes('X') ? [...when, when.length > 0 ? '(year not stated)' : 'year not stated'] : when
  return `${doubt === '' ? '' : 'about '}${words.join(' ')}`
}
