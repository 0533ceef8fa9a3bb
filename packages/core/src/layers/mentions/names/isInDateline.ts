import type { Span } from '@fogline/model'

const day = String.raw`(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8})`

/** What may stand between the town of a dateline and its dash: the country, the day, the agency. */
const rest = new RegExp(
  String.raw`^(?:, \p{Lu}[\p{L}. ]{2,20})?(?:, ${day}(?:, \d{4})?)?(?: \([^()\n]{2,30}\))? ?[—–-]{1,2} ?["“]?\p{Lu}`,
  'u',
)

/** "KALM, Orel, March 8 (Wire) - A shell": the name in capitals that opens a report, with its dash, is where it was written, whatever the tagger takes it for. */
export function isInDateline(text: string, { start, end }: Span): boolean {
  const isOpening = start === 0 || text[start - 1] === '\n'
  const isCapitals = /^\p{Lu}[\p{Lu} .'’-]+$/u.test(text.slice(start, end))
  return isOpening && isCapitals && rest.test(text.slice(end, end + 80))
}
