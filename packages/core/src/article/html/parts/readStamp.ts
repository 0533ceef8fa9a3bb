import { toDay } from '../../toDay.ts'
import type { ScanBlock, StatedTime } from '../scan.ts'
import { isHeading } from './part.ts'
import { isAge, readClock } from './readClock.ts'

/** When an entry was set on its page, as a line or a `<time>` at its head says. */
export interface Stamp {
  /** As the markup gives it. */
  readonly datetime: string | null
  /** EDTF, where the line names a day. */
  readonly day: string | null
  readonly clock: { readonly time: string; readonly offset: string | null } | null
  /** The headline that stands on the same line. */
  readonly title: string | null
  /** The line is no more than the stamp. */
  readonly alone: boolean
}

/** Longer lines are prose, whatever time they begin with. */
const longest = 60

/** The stamp that a block holds: a line that is a time of day, an age or a day, or that begins with a time and goes on. */
export function readStamp(block: ScanBlock, times: ReadonlyMap<number, StatedTime>): Stamp | null {
  const { text } = block
  const datetime = times.get(block.order)?.datetime ?? null
  const short = text.length <= longest
  const day = short ? toDay(text) : null
  const clock = readClock(text) ?? (day === null ? null : clockWithin(text))
  if (short && (isAge(text) || day !== null)) return { datetime, day, clock, title: null, alone: true }
  if (clock === null) return short && datetime !== null ? { datetime, day, clock, title: null, alone: true } : null
  const rest = 'rest' in clock ? clock.rest : ''
  if (rest === '' || /^\p{Lu}{2,5}$/u.test(rest)) return { datetime, day, clock, title: null, alone: true }
  if (isHeading(block)) return { datetime, day, clock, title: rest, alone: true }
  return /^[\p{Lu}“"'‘]/u.test(rest) ? { datetime, day, clock, title: null, alone: false } : null
}

function clockWithin(text: string): Stamp['clock'] {
  const found = /\b\d{1,2}[:.]\d{2}(?![\d.]).*/.exec(text.replace(/\d{1,2}\.\d{1,2}\.\d{2,4}/, ''))
  const clock = found === null ? null : readClock(found[0])
  return clock === null ? null : { time: clock.time, offset: clock.offset }
}
