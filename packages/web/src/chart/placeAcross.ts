import { scaleLinear } from 'd3-scale'
import { formatDate } from '../parts/formatDate.ts'
import type { ChartSize, Tick } from './layoutTrack.ts'
import { type Days, toDate, toDays } from './toDays.ts'

/** What lies across: as-of dates, else dates of publication, else the order of telling. */
export type AcrossKind = 'time' | 'published' | 'telling'

/** The two dates of a figure: of what it counts, and of the page that tells it. */
export interface FigureDates {
  readonly asOf: string | null
  readonly published: string | null
}

interface Across {
  readonly kind: AcrossKind
  readonly places: readonly { readonly x: number; readonly span: readonly [number, number] | null }[]
  readonly ticks: readonly Tick[]
  readonly undatedFrom: number | null
}

/** Figures of one day stand this far apart, so that none hides another. */
const apart = 22

/** Where each figure stands: at its as-of date, or else its date of publication, where two dates or more are known and leave room; else in the order of telling. */
export function placeAcross(dates: readonly FigureDates[], size: ChartSize): Across {
  return (
    byDates(
      'time',
      dates.map(({ asOf }) => asOf),
      size,
    ) ??
    byDates(
      'published',
      dates.map(({ published }) => published),
      size,
    ) ??
    byTelling(dates.length, size)
  )
}

function byDates(kind: AcrossKind, dates: readonly (string | null)[], size: ChartSize): Across | null {
  const days = dates.map((date) => (date ? toDays(date) : null))
  const middles = days.map(middle)
  const known = new Set(middles.filter((day) => day !== null))
  const undated = middles.filter((day) => day === null).length
  if (known.size < 2 || undated > middles.length / 2) return null
  const across = byTime(days, middles, size)
  return across.places.some(({ x }) => x > size.width - 8) ? null : { kind, ...across }
}

function byTelling(amount: number, { width, left, right }: ChartSize): Across {
  const slot = (width - left - right) / Math.max(1, amount)
  const all = Array.from({ length: amount }, (_, index) => index)
  const at = (index: number): number => left + slot * (index + 0.5)
  return {
    kind: 'telling',
    places: all.map((index) => ({ x: at(index), span: null })),
    ticks: all.map((index) => ({ at: at(index), text: String(index + 1) })),
    undatedFrom: null,
  }
}

function byTime(
  days: readonly (Days | null)[],
  middles: readonly (number | null)[],
  size: ChartSize,
): Omit<Across, 'kind'> {
  const undated = middles.filter((day) => day === null).length
  const gutter = undated > 0 ? undated * apart + 16 : 0
  const end = size.width - size.right - gutter
  const known = middles.filter((day) => day !== null)
  const [first, last] = [Math.min(...known), Math.max(...known)]
  const scale = scaleLinear([first, last], [size.left + 26, end - 40])
  const clamp = (x: number): number => Math.min(end, Math.max(size.left, x))
  const spread = spreadApart(middles.map((day) => (day === null ? null : scale(day))))
  let waiting = 0
  const places = middles.map((day, index) => {
    if (day === null) {
      waiting += 1
      return { x: end + 16 + (waiting - 0.5) * apart, span: null }
    }
    const { from, to } = days[index] ?? { from: day, to: day }
    const isOneDay = from !== null && from === to
    const span = [clamp(scale(from ?? first - 999)), clamp(scale(to ?? last + 999))] as const
    return { x: spread[index] ?? scale(day), span: isOneDay ? null : span }
  })
  return { places, ticks: toTicks(scale, [first, last]), undatedFrom: undated > 0 ? end + 8 : null }
}

/** Figures of one day stand around it, side by side; a group that would touch the one before is pushed to the right. */
function spreadApart(wanted: readonly (number | null)[]): readonly (number | null)[] {
  const places: (number | null)[] = wanted.map(() => null)
  let edge = Number.NEGATIVE_INFINITY
  const days = [...new Set(wanted)].filter((x) => x !== null).sort((a, b) => a - b)
  for (const day of days) {
    const members = [...wanted.keys()].filter((index) => wanted[index] === day)
    const start = Math.max(edge + apart, day - ((members.length - 1) * apart) / 2)
    for (const [order, index] of members.entries()) {
      edge = start + order * apart
      places[index] = edge
    }
  }
  return places
}

function toTicks(scale: (day: number) => number, [first, last]: readonly [number, number]): readonly Tick[] {
  const span = Math.max(1, last - first)
  const amount = Math.max(2, Math.min(6, Math.floor((scale(last) - scale(first)) / 120) + 1, span + 1))
  const step = span / (amount - 1)
  return Array.from({ length: amount }, (_, index) => {
    const day = Math.round(first + index * step)
    return { at: scale(day), text: formatDate(toDate(day)) }
  })
}

function middle(days: Days | null): number | null {
  if (!days) return null
  if (days.from === null) return days.to
  if (days.to === null) return days.from
  return (days.from + days.to) / 2
}
