import type { AnnotatedText, MarkedEvent } from './annotatedText.ts'
import type { Dated } from './toDated.ts'
import { toInterval } from './toInterval.ts'

export interface ReadEvents {
  readonly marked: AnnotatedText
  readonly dated: readonly Dated[]
}

/**
 * Dates of the events that both have: the words of the two overlap. A date is right where it spans the same days as one
 * that the set gives. `day of telling`: those whose marked date is the document's own, which a text need not state.
 */
export function scoreDates(read: readonly ReadEvents[]): readonly Readonly<Record<string, string | number>>[] {
  const all = read.flatMap(({ marked, dated }) =>
    marked.events
      .filter((event) => event.dates.some((date) => toInterval(date) !== null))
      .map((event) => ({ event, found: foundFor(event, dated), own: isDayOf(event, marked.publishedAt) })),
  )
  const row = (dates: string, some: typeof all) => {
    const both = some.filter(({ found }) => found !== undefined)
    const given = both.filter(({ found }) => found?.time != null)
    const right = given.filter(({ event, found }) => isRight(event, found?.time ?? ''))
    return {
      dates,
      events: some.length,
      'also found': both.length,
      'with a date': given.length,
      accuracy: share(right.length, both.length),
      'of those with a date': share(right.length, given.length),
    }
  }
  return [
    row('all', all),
    row(
      'day of telling',
      all.filter(({ own }) => own),
    ),
    row(
      'another date',
      all.filter(({ own }) => !own),
    ),
  ]
}

function foundFor({ start, end }: MarkedEvent, dated: readonly Dated[]): Dated | undefined {
  const over = dated.filter((one) => one.start < end && start < one.end)
  return over.find(({ time }) => time !== null) ?? over[0]
}

function isDayOf({ dates }: MarkedEvent, day: string | null): boolean {
  return dates.some((date) => day !== null && date.startsWith(day))
}

function isRight({ dates }: MarkedEvent, time: string): boolean {
  const found = toInterval(time)
  return found !== null && dates.some((date) => toInterval(date)?.join('/') === found.join('/'))
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000
}
