const day = 86_400_000

/** The day of an expression such as `new Date(2031, 3 - 1, 3, 12)` or `new Date("2031-03-03T12:00")`; null where it is another. */
export function parseJsDate(expression: string): string | null {
  const [, inner] = /^new Date\(([^()]*)\)$/.exec(expression.trim()) ?? []
  if (inner === undefined) return null
  const parts = inner.split(',').map(toNumber)
  if (parts.every((part) => part !== null) && parts.length > 1) {
    const [year = 0, month = 0, date = 1] = parts
    return year < 100 ? null : toIso(Date.UTC(year, month, date))
  }
  const [, words] = /^"(.*)"$/.exec(inner.trim()) ?? []
  return words === undefined ? null : fromWords(words)
}

/** Dates in words are read at noon, so that the zone of the machine moves no day. */
function fromWords(words: string): string | null {
  const [iso] = /^\d{4}-\d\d-\d\d/.exec(words) ?? []
  if (iso !== undefined) return iso
  const time = Date.parse(`${words.replace(/[ ,]+\d\d?:\d\d.*$/, '')} 12:00 UTC`)
  return Number.isNaN(time) ? null : toIso(time)
}

function toNumber(text: string): number | null {
  const [, a, b] = /^\s*(-?\d+)\s*(?:-\s*(\d+))?\s*$/.exec(text) ?? []
  return a === undefined ? null : Number(a) - Number(b ?? 0)
}

function toIso(time: number): string {
  return new Date(Math.floor(time / day) * day).toISOString().slice(0, 10)
}
