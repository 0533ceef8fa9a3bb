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

/** Days: a day with its month so little ahead is this year's, as the reader has it (`resolveYear`). */
const near = 60

/** Of a past and a coming day that a case gives for the same words the past one is ours, unless the words point ahead. */
function toAccepted(answers: readonly Answer[], reference: string | null, text: string): readonly Answer[] {
  const reach =
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i.test(text) && /\d/.test(text) ? near : 0
  const past = answers.filter(
    ({ from, till }) => reference !== null && (from ?? till ?? '').localeCompare(addDays(reference, reach)) <= 0,
  )
  return past.length === 0 || pointsAhead(text) ? answers : past
}

function isAnswered({ answers, start, end }: WantedTime, { value }: ReadTime, text: string): boolean {
  const days = toDays(value)
  const words = text.slice(start, end)
  return (
    days !== null &&
    answers.some(
      (answer) =>
        fits(answer, days, answer.kind === 'range' ? unitCounted(words) : lengthSaid(words)) ||
        isFarEnd(answer, days, words),
    )
  )
}

/** The cases write the first day, or the same day, of the week, month or year that words name; we write the whole of it. */
function lengthSaid(words: string): number {
  if (/\bdecades?\b/i.test(words)) return 3653
  if (/\byears?\b|^\D*\d{4}\D*$/i.test(words)) return 366
  if (/\bquarter|\b(?:spring|summer|autumn|fall|winter)\b/i.test(words)) return 92
  if (/\bmonths?\b|^\W*(?:\d{1,2}\s?[-/]\s?\d{4}|\d{4}\s?[-/]\s?\d{1,2})\W*$/i.test(words)) return 31
  if (/\bweeks?\b|\bfortnight/i.test(words)) return 7
  if (/\bweekend/i.test(words)) return 3
  const isMonth = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(words)
  const hasDay = /\b\d{1,2}(?:st|nd|rd|th)?\b|\b\w+(?:first|second|third|th)\b/i.test(words)
  return isMonth && !hasDay ? 31 : 1
}

/** "the last three months", "within two years": of a span that counts them the cases write days, we the whole first and last one. */
function unitCounted(words: string): number {
  const [, unit = ''] =
    /\b(?:last|past|previous|next|coming|upcoming|within)\b(?!.*\b(?:days?|weeks?)\b).*\b(month|quarter|year)s?\b/i.exec(
      words,
    ) ?? []
  return { month: 31, quarter: 92, year: 366 }[unit.toLowerCase()] ?? 0
}

function fits({ kind, from, till }: Answer, { first, last }: Days, length: number): boolean {
  if (kind === 'range') return isStart(from, first, length) && isEnd(till, last, length)
  if (from === null || first === null || last === null) return false
  if (from.includes('X')) return isLike(from, first)
  return first <= from && from <= last && addDays(first, length) > last
}

/** "the last two weeks", "the next 3 days": where a case writes one day, it is the far end of what we write as a span. */
function isFarEnd({ kind, from }: Answer, { first, last }: Days, words: string): boolean {
  if (
    kind === 'range' ||
    from === null ||
    !/\b(?:last|past|next)\b.*s\b|\bpast week\b|\bnext \w+ quarter\b|\bwithin\b/i.test(words)
  )
    return false
  const isInLast = last !== null && addDays(last, -unitCounted(words)) < from && from <= last
  return from === first || from === last || isInLast
}

function isLike(pattern: string, day: string): boolean {
  return pattern.split('').every((sign, at) => sign === 'X' || sign === day[at])
}

function isStart(asked: string | null, first: string | null, length: number): boolean {
  if (asked === null || first === null) return asked === first
  return isLike(asked, first) || (first < asked && asked < addDays(first, length))
}

/** The end of a range is its last day, the day behind it, or the first day of its last month or year, as the data pleases. */
function isEnd(asked: string | null, last: string | null, length: number): boolean {
  if (asked === null || last === null) return asked === last
  if (addDays(last, -length) < asked && asked < last) return true
  return [last, addDays(last, 1), `${last.slice(0, 8)}01`, `${last.slice(0, 5)}01-01`].some((day) => isLike(asked, day))
}
