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

/** An EDTF date in words, never more precise than it is: "2024-05" gives "May 2024", "../2024-10" gives "until October 2024". */
export function formatDate(edtf: string): string {
  const [from, to] = edtf.split('/')
  if (from === undefined || to === undefined) return formatOne(edtf)
  if (isOpen(from)) return `until ${formatOne(to)}`
  if (isOpen(to)) return `since ${formatOne(from)}`
  if (from.slice(0, 7) === to.slice(0, 7) && from.length === 10 && to.length === 10) {
    return `${Number(from.slice(8))}–${formatOne(to)}`
  }
  return `${formatOne(from)} – ${formatOne(to)}`
}

function isOpen(part: string): boolean {
  return part === '' || part === '..'
}

function formatOne(part: string): string {
  const match = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([?~%]?)$/u.exec(part)
  if (!match) return part
  const [, year = '', month, day, doubt] = match
  const monthName = month ? (months[Number(month) - 1] ?? seasons[month]) : undefined
  const words = [
    day && day !== 'XX' ? String(Number(day)) : '',
    monthName ?? '',
    year === 'XXXX' ? (monthName ? '(year not stated)' : 'year not stated') : year,
  ]
  const text = words.filter(Boolean).join(' ')
  return doubt ? `about ${text}` : text
}

/** "8 Mar 2031", where there is no room for the month. */
export function shortDate(edtf: string): string {
  return formatDate(edtf).replace(/\b(\p{Lu}\p{Ll}{2})\p{Ll}+/gu, '$1')
}

/** From one date to another, where either may be unknown. */
export function formatPeriod(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'no date stated'
  if (from === null || to === null || from === to) return formatDate(from ?? to ?? '')
  return from.includes('/') || to.includes('/')
    ? `${formatDate(from)} – ${formatDate(to)}`
    : formatDate(`${from}/${to}`)
}

/** A reason as a rule words it, with its days as a reader writes them: "published on 2031-03-09" gives "published on 9 March 2031". */
export function sayReason(because: string): string {
  return because.replace(/\b\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?\b/gu, formatDate)
}
