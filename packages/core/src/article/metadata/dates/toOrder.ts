import type { DateOrder } from './writtenDate.ts'

/** How a page orders the numbers of a date: as a date on it shows that has only one reading, else as its language and country do. */
export function toOrder(texts: readonly string[], languages: readonly string[], location: string): DateOrder {
  let [dayFirst, monthFirst] = [0, 0]
  for (const text of texts) {
    const found = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(?:20\d\d|\d\d)(?![\d/-])/.exec(text.slice(0, 300))
    if (!found) continue
    const [a, b] = [Number(found[1]), Number(found[3])]
    if (a > 12 && a <= 31 && b <= 12) dayFirst++
    if (b > 12 && b <= 31 && a <= 12) monthFirst++
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day-first' : 'month-first'
  const folder = /^https?:\/\/[^/]+\/([a-z]{2}-[a-z]{2})\//i.exec(location)?.[1]
  const stated = [...languages, ...(folder === undefined ? [] : [folder])].map((language) =>
    language.toLowerCase().replace('_', '-'),
  )
  if (stated.some((language) => /^(?:en-us|en-ph|es-us)/.test(language))) return 'month-first'
  if (stated.some((language) => /^[a-z]{2}-[a-z]{2}/.test(language) || !language.startsWith('en'))) return 'day-first'
  return /^https?:\/\/[^/]*\.(?:com|us|gov|mil|edu|ph)(?:[:/]|$)/i.test(location) ? 'month-first' : 'day-first'
}
