const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The day on which a release came out: the date of its dateline ("VESMAR (Jan. 25, 2031)"), with the year of its number
 * ("2031-01-S-025"), or the given one, where the dateline has none. The page that it was taken from states this; the text alone
 * need not.
 */
export function releaseDay(text: string, givenYear: string | null = null): string | null {
  const number = /\b(20\d\d)-(\d\d)-[A-Z]{1,2}-\d+/.exec(text)
  const [, month, day, year] =
    /\(\s*([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:,?\s+(20\d\d))?\s*\)/.exec(text) ??
    /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2}),\s+(20\d\d)/.exec(text) ??
    []
  const at = months.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1
  const of = year ?? number?.[1] ?? givenYear ?? undefined
  if (day !== undefined && at > 0 && of !== undefined) return `${of}-${pad(at)}-${pad(Number(day))}`
  return number === null ? null : `${number[1]}-${number[2]}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
