import type { Edtf } from '@fogline/model'
import { toDay } from '../calendar.ts'
import { addLength, type Length, length, shift, toLength } from '../length.ts'
import { implied } from '../timeValue.ts'
import type { Composer } from './composer.ts'

const bound =
  '(?:(?<more>more than|over|at least)|(?<less>less than|fewer than|within(?: the next)?|up to)|about|around|some|nearly|almost|just|exactly|in)'
const pattern = new RegExp(
  `\\b(?:${bound} )?(?:(?<length>${length})|the (?<unit>day|week|month|year)) (?<side>before|after|from|following|prior to)(?: the)? $`,
  'i',
)

/** The end of an interval that counting starts from. */
function edgeOf(date: Edtf, sign: 1 | -1): Edtf {
  const [from = '', till = from] = date.split('/')
  return sign === 1 ? till : from
}

function toDate(
  anchor: Edtf,
  found: Length,
  { sign, groups }: { readonly sign: 1 | -1; readonly groups: Readonly<Record<string, string | undefined>> },
): Edtf | null {
  const { more, less } = groups
  const day = toDay(anchor)
  const exact = day !== null && (more ?? less) !== undefined ? addLength(day, found, sign) : shift(anchor, found, sign)
  if (exact === null) return null
  const edge = edgeOf(exact, sign)
  if (more !== undefined) return sign === 1 ? `${edge}/..` : `../${edge}`
  if (less !== undefined) return sign === 1 ? `${anchor}/${edge}` : `${edge}/${anchor}`
  return exact
}

/** "two days after Christmas", "more than two weeks before 3 May", "the day after Easter": counted from a time beside it. */
export const offset: Composer = ({ before, anchor, publishedAt, by }) => {
  const match = pattern.exec(before)
  if (match === null || anchor.date === null || by === 'times/vague') return null
  const groups = match.groups ?? {}
  const side = groups['side']?.toLowerCase() ?? ''
  const isLasting = side === 'from' && /\bfor $/i.test(before.slice(0, match.index))
  if (isLasting || anchor.date.includes('..')) return null
  const found = toLength(groups['length'] ?? `1 ${groups['unit'] ?? ''}`)
  const sign = /^(?:before|prior to)$/.test(side) ? -1 : 1
  if (found === null || anchor.date.includes('XXXX'))
    return { left: match[0].length, right: 0, value: implied(null, null) }
  const date = toDate(edgeOf(anchor.date, sign), found, { sign, groups })
  return { left: match[0].length, right: 0, value: implied(date, publishedAt) }
}
