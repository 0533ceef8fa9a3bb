import type { AnnotatedText, MarkedEvent } from './annotatedText.ts'
import type { Dated } from './toDated.ts'
import { toInterval } from './toInterval.ts'

export interface ReadEvents {
  readonly marked: AnnotatedText
  /** The set's own words, dated. */
  readonly dated: readonly Dated[]
  /** What was found and dated without the set. */
  readonly found: readonly Dated[]
}

type Row = Readonly<Record<string, string | number>>

/**
 * Dates of the set's events, at the words that it marks. A date is right where it spans the same days as one that the set
 * gives; one without a date counts as wrong. `day of telling`: those whose marked date is the document's own. Of the events
 * that the set leaves without a date there is no right answer: how many have one is told, since a default is cheap. The last
 * row is of the events that Fogline found by itself.
 */
export function scoreDates(read: readonly ReadEvents[]): readonly Row[] {
  const all = read.flatMap(({ marked, dated }) => pairsOf(marked, dated))
  const [asked, open] = [all.filter(isAsked), all.filter((pair) => !isAsked(pair))]
  const found = read.flatMap(({ marked, found: own }) => pairsOf(marked, own)).filter(isAsked)
  return [
    row('all', asked),
    row('day of telling', asked.filter(isOwnDay)),
    row(
      'another date',
      asked.filter((pair) => !isOwnDay(pair)),
    ),
    row(
      'dated by words',
      asked.filter(({ date }) => date?.time != null && !date.isDefault),
    ),
    row(
      'dated by the day of telling',
      asked.filter(({ date }) => date?.time != null && date.isDefault),
    ),
    { ...row('without a date in the set', open), right: 0, accuracy: '-', 'of those with a date': '-' },
    row(
      'found by Fogline itself',
      found.filter(({ date }) => date !== undefined),
    ),
  ]
}

interface Pair {
  readonly event: MarkedEvent
  readonly date: Dated | undefined
  readonly published: string | null
}

function pairsOf({ events, publishedAt }: AnnotatedText, dated: readonly Dated[]): readonly Pair[] {
  return events.map((event) => ({ event, date: dateFor(event, dated), published: publishedAt }))
}

function dateFor({ start, end }: MarkedEvent, dated: readonly Dated[]): Dated | undefined {
  const same = dated.find((one) => one.start === start && one.end === end)
  const over = dated.filter((one) => one.start < end && start < one.end)
  return same ?? over.find(({ time }) => time !== null) ?? over[0]
}

const isAsked = ({ event }: Pair): boolean => event.dates.some((date) => toInterval(date) !== null)

const isOwnDay = ({ event, published }: Pair): boolean =>
  published !== null && event.dates.some((date) => date.startsWith(published))

function isRight({ event, date }: Pair): boolean {
  const found = toInterval(date?.time ?? '')
  return found !== null && event.dates.some((one) => toInterval(one)?.join('/') === found.join('/'))
}

function row(dates: string, pairs: readonly Pair[]): Row {
  const given = pairs.filter(({ date }) => date?.time != null)
  const right = given.filter(isRight).length
  return {
    dates,
    events: pairs.length,
    'with a date': given.length,
    right,
    accuracy: share(right, pairs.length),
    'of those with a date': share(right, given.length),
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000
}
