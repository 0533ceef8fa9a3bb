import { type Days, toDays } from './toDays.ts'

/** Where on a lane of 100 an event lies; an open end runs to the edge. */
export interface Bar {
  readonly left: number
  readonly width: number
  readonly open: 'left' | 'right' | null
}

export interface PlacedEvents<Event> {
  readonly placed: readonly { readonly event: Event; readonly bar: Bar }[]
  readonly undated: readonly Event[]
  /** First and last day of the lane; null where all lies on one day, so that a lane would show nothing. */
  readonly days: readonly [first: number, last: number] | null
}

/** Orders events by time and gives each a bar as wide as its date is imprecise. */
export function placeEvents<Event extends { readonly time: string | null }>(
  events: readonly Event[],
): PlacedEvents<Event> {
  const dated = events.flatMap((event) => {
    const days = event.time ? toDays(event.time) : null
    return days ? [{ event, days }] : []
  })
  const known = dated.flatMap(({ days }) => [days.from, days.to].filter((day) => day !== null))
  const [first, last] = [Math.min(...known), Math.max(...known)]
  return {
    placed: dated
      .sort((a, b) => startOf(a.days) - startOf(b.days) || endOf(a.days) - endOf(b.days))
      .map(({ event, days }) => ({ event, bar: toBar(days, first, last) })),
    undated: events.filter(({ time }) => time === null || toDays(time) === null),
    days: first < last ? [first, last] : null,
  }
}

function toBar({ from, to }: Days, first: number, last: number): Bar {
  const length = last - first + 1
  const left = (((from ?? first) - first) / length) * 100
  const right = (((to ?? last) - first + 1) / length) * 100
  return { left, width: right - left, open: from === null ? 'left' : to === null ? 'right' : null }
}

function startOf({ from, to }: Days): number {
  return from ?? to ?? 0
}

function endOf({ from, to }: Days): number {
  return to ?? from ?? 0
}
