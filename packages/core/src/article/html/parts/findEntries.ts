import type { Scan, ScanBlock } from '../scan.ts'
import { countDays, type PageDays } from './countDays.ts'
import { findStarts } from './findStarts.ts'
import { isLive } from './isLive.ts'
import { isHeading, measureProse, type Part } from './part.ts'
import { readStamp, type Stamp } from './readStamp.ts'
import { splitAt } from './splitAt.ts'
import { toEntry } from './toEntry.ts'
import { toLead, withLead } from './toLead.ts'

/** Fewer are no live page, whatever the page calls itself; a page without such a name must have its times in the markup. */
const fewest = { named: 2, unnamed: 4 }

interface Piece {
  readonly blocks: readonly ScanBlock[]
  readonly stamp: Stamp
}

/** The entries of a live page, each headed by a time; and what the page tells above them. */
export function findEntries(scan: Scan, days: PageDays): readonly Part[] {
  const live = isLive(scan)
  const stamps = readStamps(scan, live)
  const pieces = splitAt(scan, findStarts(scan.blocks, toMarks(stamps)))
    .map(
      (blocks): Piece => ({ blocks, stamp: join(blocks.slice(0, 4).flatMap(({ order }) => stamps.get(order) ?? [])) }),
    )
    .filter(({ blocks }) => measureProse(blocks).words >= 8)
  if (pieces.length < (live ? fewest.named : fewest.unnamed)) return []
  if (!live && !pieces.every(isMarked)) return []
  const counted = countDays(
    pieces.map(({ stamp }) => stamp.clock?.time ?? null),
    days,
  )
  const stampLines = new Set(scan.blocks.filter(({ order }) => stamps.get(order)?.rest === ''))
  const entries = pieces.map(({ blocks, stamp }, at) =>
    toEntry(blocks, { stamp, stampLines, counted: counted[at] ?? null }),
  )
  const lead = toLead(scan.blocks.slice(0, pieces[0]?.blocks[0]?.order ?? 0))
  return withLead(lead, entries)
}

function readStamps(scan: Scan, live: boolean): ReadonlyMap<number, Stamp> {
  const datetimes = new Map([...scan.times].reverse().map(({ order, datetime }) => [order, datetime] as const))
  const found = new Map<number, Stamp>()
  for (const block of scan.blocks) {
    const stamp = block.zone === null ? readStamp(block, datetimes) : null
    if (stamp !== null && (live || stamp.rest === '')) found.set(block.order, stamp)
  }
  return found
}

/** The stamps that begin entries: those on lines of their own where a page has them, else those that open a paragraph. */
function toMarks(stamps: ReadonlyMap<number, Stamp>): readonly number[] {
  const begins = [...stamps].filter(([, { changed }]) => !changed)
  const alone = begins.filter(([, { rest }]) => rest === '')
  return (alone.length > 1 ? alone : begins).map(([order]) => order)
}

/** What the lines at the head of an entry state together: the first says most, the others what it leaves open. */
function join(all: readonly Stamp[]): Stamp {
  const stamps = all.filter(({ changed }) => !changed)
  const isFull = (text: string | null): boolean => text !== null && text !== ''
  return {
    datetime: stamps.find(({ datetime }) => isFull(datetime))?.datetime ?? null,
    day: stamps.find(({ day }) => day !== null)?.day ?? null,
    clock: stamps.find(({ clock }) => clock !== null)?.clock ?? null,
    changed: false,
    rest: '',
  }
}

/** Has the piece its time in the markup, and is it more than a linked headline over a line or two? */
function isMarked({ blocks, stamp }: Piece): boolean {
  const teaser = blocks.some((block) => isHeading(block) && block.linked > 0.5)
  return stamp.datetime !== null && !teaser && measureProse(blocks).words >= 20
}
