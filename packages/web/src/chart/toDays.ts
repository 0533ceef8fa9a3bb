/** A stretch of days since 1970, both ends included; null is an open end. */
export interface Days {
  readonly from: number | null
  readonly to: number | null
}

const dayLength = 86_400_000

/** Where an EDTF date lies on an axis of days, as wide as it is imprecise; null where it has no year, so that no year is made up. */
export function toDays(edtf: string): Days | null {
  const parts = edtf.split('/')
  if (parts.length === 1) return toStretch(edtf)
  const [from = '', to = ''] = parts
  const [first, last] = [toStretch(from), toStretch(to)]
  if (!first && !isOpen(from)) return null
  if (!last && !isOpen(to)) return null
  return first || last ? { from: first?.from ?? null, to: last?.to ?? null } : null
}

/** A day of the axis as an EDTF date. */
export function toDate(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10)
}

function isOpen(part: string): boolean {
  return part === '' || part === '..'
}

function toStretch(part: string): Days | null {
  const match = /^(\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?[?~%]?$/u.exec(part)
  if (!match) return null
  const year = Number(match[1])
  const month = match[2] && match[2] !== 'XX' ? Number(match[2]) : null
  const day = match[3] && match[3] !== 'XX' ? Number(match[3]) : null
  if (month === null) return { from: dayOf(year, 0, 1), to: dayOf(year + 1, 0, 0) }
  if (month < 1 || month > 12) return null
  if (day === null) return { from: dayOf(year, month - 1, 1), to: dayOf(year, month, 0) }
  return { from: dayOf(year, month - 1, day), to: dayOf(year, month - 1, day) }
}

/** Day 0 of a month is the last of the month before. */
function dayOf(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month, day) / dayLength)
}
