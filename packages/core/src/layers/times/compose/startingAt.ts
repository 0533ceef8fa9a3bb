import { addDays, toDay, toWeek } from '../calendar.ts'
import { addLength, length, toLength } from '../length.ts'
import { implied } from '../timeValue.ts'
import type { Composer } from './composer.ts'

const weekOf = /\b(?:the )?week of(?: the)? $/i
const starting = new RegExp(
  `\\b(?:for )?(?:the (?<unit>week)|(?<length>${length})),? (?:starting|beginning|commencing)(?: on| from)?(?: the)? $`,
  'i',
)
const lasting = new RegExp(`\\bfor (?<length>${length}),? from(?: the)? $`, 'i')

/** "the week of 18 May" is Monday to Sunday; "two weeks starting 20 May" begin with that day. */
export const startingAt: Composer = ({ before, anchor, publishedAt }) => {
  const day = toDay(anchor.date)
  if (day === null) return null
  const week = weekOf.exec(before)
  if (week !== null) return { left: week[0].length, right: 0, value: implied(toWeek(day), publishedAt) }
  const match = starting.exec(before) ?? lasting.exec(before)
  const found = match === null ? null : toLength(match.groups?.['length'] ?? '1 week')
  if (match === null || found === null) return null
  const end = addDays(addLength(day, found, 1), -1)
  return { left: match[0].length, right: 0, value: implied(`${day}/${end}`, publishedAt) }
}
