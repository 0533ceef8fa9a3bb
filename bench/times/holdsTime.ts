import { pointsAhead } from './pointsAhead.ts'
import type { Answer, TimeCase, WantedTime } from './timeCase.ts'
import { addDays, type Days, toDays } from './toDays.ts'

/** A time that was read in the text of a case. */
export interface ReadTime {
  readonly start: number
  readonly end: number
  readonly value: string | null
}

/**
 * Does a case hold? Where nothing may be found, no time is read; else each time that it asks for is read at its place with the
 * right days. What is more than a case asks for is not counted against it, since cases list dates alone or the first alone.
 */
export function holdsTime({ text, wanted, isSilent, reference }: TimeCase, times: readonly ReadTime[]): boolean {
  if (isSilent) return times.every(({ value }) => value === null)
  return wanted.every((asked) => {
    const answers = toAccepted(asked.answers, reference, text)
    return times.some(
      (time) => asked.start < time.end && time.start < asked.end && isAnswered({ ...asked, answers }, time, text),
    )
  })
}

/** Of a past and a coming day that a case gives for the same words the past one is ours, unless the words point ahead. */
function toAccepted(answers: readonly Answer[], reference: string | null, text: string): readonly Answer[] {
  const past = answers.filter(
    ({ from, till }) => reference !== null && (from ?? till ?? '').localeCompare(reference) <= 0,
  )
  return past.length === 0 || pointsAhead(text) ? answers : past
}

function isAnswered({ answers, start, end }: WantedTime, { value }: ReadTime, text: string): boolean {
  const days = toDays(value)
  const words = text.slice(start, end)
  return (
    days !== null && answers.some((answer) => fits(answer, days, lengthSaid(words)) || isFarEnd(answer, days, words))
  )
}

/** The cases write the first day, or the same day, of the week, month or year that words name; we write the whole of it. */
function lengthSaid(words: string): number {
  if (/\bdecades?\b/i.test(words)) return 3653
  if (/\byears?\b|^\D*\d{4}\D*$/i.test(words)) return 366
  if (/\bquarter|\b(?:spring|summer|autumn|fall|winter)\b/i.test(words)) return 92
  if (/\bmonths?\b/i.test(words)) return 31
  if (/\bweeks?\b|\bfortnight/i.test(words)) return 7
  if (/\bweekend/i.test(words)) return 3
  const isMonth = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(words)
  const hasDay = /\b\d{1,2}(?:st|nd|rd|th)?\b|\b\w+(?:first|second|third|th)\b/i.test(words)
  return isMonth && !hasDay ? 31 : 1
}

function fits({ kind, from, till }: Answer, { first, last }: Days, length: number): boolean {
  if (kind === 'range') return isStart(from, first) && isEnd(till, last)
  if (from === null || first === null || last === null) return false
  if (from.includes('X')) return isLike(from, first)
  return first <= from && from <= last && addDays(first, length) > last
}

/** "the last two weeks", "the next 3 days": where a case writes one day, it is the far end of what we write as a span. */
function isFarEnd({ kind, from }: Answer, { first, last }: Days, words: string): boolean {
  if (kind === 'range' || !/\b(?:last|past|next|within)\b.*s\b/i.test(words)) return false
  return from !== null && (from === first || from === last)
}

function isLike(pattern: string, day: string): boolean {
  return pattern.split('').every((sign, at) => sign === 'X' || sign === day[at])
}

function isStart(asked: string | null, first: string | null): boolean {
  return asked === null || first === null ? asked === first : isLike(asked, first)
}

/** The end of a range is its last day, the day behind it, or the first day of its last month or year, as the data pleases. */
function isEnd(asked: string | null, last: string | null): boolean {
  if (asked === null || last === null) return asked === last
  return [last, addDays(last, 1), `${last.slice(0, 8)}01`, `${last.slice(0, 5)}01-01`].some((day) => isLike(asked, day))
}
