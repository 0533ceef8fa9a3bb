const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A written day ("3 March 2031", "March 3, 2031", "2031-03-03") as EDTF; null where it is none. */
export function toDay(text: string): string | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text)
  if (iso) return check(iso[1], iso[2], iso[3])
  const month = months.findIndex((name) => new RegExp(`\\b${name}[a-z]*\\b`, 'i').test(text)) + 1
  const year = /\b(\d{4})\b/.exec(text)?.[1]
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/i.exec(text.replace(/\b\d{4}\b/, ''))?.[1]
  return month === 0 ? null : check(year, String(month), day)
}

function check(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const date = new Date(Date.UTC(y, m - 1, d))
  const real = y > 1400 && y < 2200 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
  return real ? date.toISOString().slice(0, 10) : null
}
