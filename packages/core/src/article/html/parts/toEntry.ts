import { cleanLine } from '../../cleanLine.ts'
import type { ScanBlock } from '../scan.ts'
import { isHeading, isProse, type Part } from './part.ts'
import { readClock } from './readClock.ts'
import type { Stamp } from './readStamp.ts'

/** What is known of an entry besides its lines. `counted`: its day, from the page's own. */
interface EntryInput {
  readonly stamp: Stamp
  readonly stampLines: ReadonlySet<ScanBlock>
  readonly counted: string | null
}

/** An entry of a live page: its headline, its day and time, and its lines without those that say the time. */
export function toEntry(blocks: readonly ScanBlock[], { stamp, stampLines, counted }: EntryInput): Part {
  const first = blocks.findIndex((block) => isProse(block) && !stampLines.has(block))
  const heading = blocks.slice(0, Math.max(0, first)).find((block) => isHeading(block) && !stampLines.has(block))
  const known = /^\d{4}-\d{2}-\d{2}/.exec(stamp.datetime ?? '')?.[0] ?? stamp.day
  const day = known ?? counted
  return {
    kind: 'entry',
    title: heading === undefined ? null : cleanLine(heading.text.replace(/^\++|\++$/g, '')),
    blocks: blocks.filter((block) => !stampLines.has(block)),
    stamps: blocks.filter((block) => stampLines.has(block)).map(({ order }) => order),
    day: day === null ? null : { value: day, basis: known === null ? 'implied' : 'stated' },
    time: toTime(stamp, day),
  }
}

/** ISO 8601 of a stamp; a time of day counts only where its day is known. */
export function toTime({ datetime, clock }: Pick<Stamp, 'datetime' | 'clock'>, day: string | null): string | null {
  if (datetime !== null && /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(datetime))
    return datetime.replace(' ', 'T').replace(/\.\d+/, '')
  const at = clock ?? (datetime === null ? null : readClock(datetime))
  return at === null || day === null ? null : `${day}T${at.time}:00${at.offset ?? ''}`
}
