import { findMatches } from '../../findMatches.ts'
import { toMonth } from './monthNames.ts'
import { readClock } from './readClock.ts'
import { toEdtf } from './toEdtf.ts'
import type { DateOrder, WrittenDate } from './writtenDate.ts'

const year = String.raw`(?:19\d\d|20\d\d)`
const word = String.raw`\p{L}[\p{L}\p{M}]{1,12}(?:-[\p{L}]{5,6})?`
const of = String.raw`(?:\s?(?:de|del|di|of|da|ta'|tháng|τις|του|в)\s|\s?d['’])?`

/** Numbers first, most telling first; of two that overlap the earlier in this list counts. */
const forms: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\d)(?<y>${year})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?!\d)`, 'gu'),
  new RegExp(String.raw`(?<!\d)(?<y>${year})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?:(?<d>\d{1,2})\s?[日号일])?`, 'gu'),
  new RegExp(String.raw`(?<!\d)(?<d>\d{1,2})\s(?:tháng|thg)\s(?<m>\d{1,2})(?:,|\snăm)?\s(?<y>${year})`, 'giu'),
  new RegExp(
    String.raw`(?<![\d.,/-]|\d:)(?<a>\d{1,2})(?<s>\s?[-/.]\s?)(?<b>\d{1,2})\k<s>(?<y>${year}|\d\d)(?![\d/]|[.,:-]\d)`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<![\d.,]|\d:)(?<d>[0-3]?\d)(?:\.|st|nd|rd|th|er|º|ª|ος|\s?-?(?:го|е| го))?[\s,]{0,2}[-/]?${of}(?<month>${word})\.?[\s,]{0,2}(?:\s?[-/]\s?)?(?:(?:de|del|of|ta')\s)?(?<y>${year})(?!\d)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}])(?<month>${word})\.?[\s-]{1,2}(?<d>[0-3]?\d)(?:st|nd|rd|th|er|\.)?(?:\s?,\s?|\s|-|\s?,\s?\p{L}{2,9},?\s)(?:(?:at\s)?\d{1,2}:\d\d(?::\d\d)?(?:\s?[AP]M)?(?:\s[A-Z]{3,4})?,?\s)?(?<y>${year})(?!\d)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\d)(?<y>${year})(?:\.|\sm\.|,)?\s(?:gada?\s)?(?<month>${word})\.?\s(?<d>\d{1,2})(?!\d)`,
    'giu',
  ),
  new RegExp(String.raw`(?<![\d.,]|\d:)(?<d>[0-3]?\d)[-.\s/](?<month>${word})[-.\s/]['’]?(?<y>\d\d)(?![\d:.])`, 'giu'),
  new RegExp(String.raw`(?<!\p{L}|\d[.\s]{0,2}(?:de\s)?)(?<month>${word})\.?,?\s(?:de\s)?(?<y>${year})(?!\d)`, 'giu'),
]

/** No date is without one of these; most blocks of a page are. */
const mayDate =
  /(?:19|20)\d\d|\d[-./]\s?\d{1,2}[-./]\s?\d\d|\d[-.\s/]\p{L}{3,9}\.?[-.\s/]['’]?\d\d|[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/u

/** Every date in a text that names its year, in the order of the text; `order` is for numbers that can be read both ways. */
export function findDates(text: string, order: DateOrder): readonly WrittenDate[] {
  if (!mayHoldDate(text)) return []
  const plain = toPlain(text)
  const found: WrittenDate[] = []
  for (const form of forms) {
    for (const match of findMatches(form, plain)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && other.start < end)) continue
      const days = toDays(match.groups ?? {}, order)
      if (days === null) continue
      found.push(withClock(text, plain, { start, end, ...days }))
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Is a date in this text possible at all? A quick look. */
export function mayHoldDate(text: string): boolean {
  return mayDate.test(text)
}

function withClock(
  text: string,
  plain: string,
  { start, end, day, other }: Pick<WrittenDate, 'start' | 'end' | 'day' | 'other'>,
): WrittenDate {
  const clock = day.length === 10 ? readClock(plain, { start, end }) : null
  const [from, to] = [clock?.from ?? start, clock?.to ?? end]
  return { start: from, end: to, text: text.slice(from, to), day, time: clock && `${day}${clock.clock}`, other }
}

/** The same text at the same positions, with western digits, plain spaces and the two-word months of the Levant in one. */
function toPlain(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[\uff10-\uff19]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0xff10))
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(/(كانون|تشرين) (?=الثاني|الأول)/g, '$1-')
}

function toDays(
  groups: Readonly<Record<string, string | undefined>>,
  order: DateOrder,
): Pick<WrittenDate, 'day' | 'other'> | null {
  const written = Number(groups.y)
  if (groups.a !== undefined && groups.b !== undefined) {
    const points = groups.s?.includes('.') === true
    return toOrdered(written, [Number(groups.a), Number(groups.b)], points ? 'points' : order)
  }
  const month = groups.month === undefined ? Number(groups.m) : toMonth(groups.month)
  if (month === null) return null
  const day = toEdtf(written, month, groups.d === undefined ? null : Number(groups.d))
  return day === null ? null : { day, other: null }
}

/** Points between the numbers are written day first everywhere. */
function toOrdered(
  written: number,
  [a, b]: readonly [number, number],
  order: DateOrder | 'points',
): Pick<WrittenDate, 'day' | 'other'> | null {
  const [dayFirst, monthFirst] = [toEdtf(written, b, a), toEdtf(written, a, b)]
  if (order === 'points') return dayFirst === null ? null : { day: dayFirst, other: null }
  const [day, other] = order === 'day-first' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  if (day === null) return other === null ? null : { day: other, other: null }
  return { day, other: other === day ? null : other }
}
