import { cleanLine } from '../../cleanLine.ts'
import { fold } from '../fold.ts'
import type { Scan, ScanBlock } from '../scan.ts'
import type { PageDays } from './countDays.ts'
import { findStarts } from './findStarts.ts'
import { measureProse, type Part } from './part.ts'
import { type LiveUpdate, readLiveUpdates } from './readLiveUpdates.ts'
import { readStamp } from './readStamp.ts'
import { splitAt } from './splitAt.ts'
import { toEntry } from './toEntry.ts'
import { toLead, withLead } from './toLead.ts'

/** The entries that the data of a live page lists: where the page shows them, as shown; else as the data words them. */
export function findUpdates(scan: Scan, _days: PageDays): readonly Part[] {
  const updates = readLiveUpdates(scan.json)
  if (updates.length < 2) return []
  const shown = findShown(scan, updates)
  if (shown.length * 2 < updates.length) return updates.flatMap((update) => fromData(update) ?? [])
  const stampLines = findStampLines(scan)
  const starts = findStarts(
    scan.blocks,
    shown.map(({ at }) => at),
  ).map((start) => withStamp(scan.blocks, start, stampLines))
  const entries = splitAt(scan, starts).map((blocks, at) =>
    toEntry(blocks, { stamp: stampOf(shown[at]?.update.published ?? null), stampLines, counted: null }),
  )
  const told = entries.filter(({ blocks }) => measureProse(blocks).words >= 4)
  const lead = toLead(scan.blocks.slice(0, starts[0] ?? 0))
  return withLead(lead, told)
}

interface Shown {
  readonly update: LiveUpdate
  readonly at: number
}

/** The updates that the page shows, each by its headline or its first words, in the order of the page. */
function findShown({ blocks }: Scan, updates: readonly LiveUpdate[]): readonly Shown[] {
  const places = new Map<string, number>()
  blocks.forEach(({ text, zone }, at) => {
    const key = keyOf(text)
    if (zone === null && key.length > 8 && !places.has(key)) places.set(key, at)
  })
  const shown = new Map<number, Shown>()
  for (const update of updates) {
    const at = [update.headline, update.body].flatMap((words) => places.get(keyOf(words ?? '')) ?? [])[0]
    if (at !== undefined && !shown.has(at)) shown.set(at, { update, at })
  }
  return [...shown.values()].sort((a, b) => a.at - b.at)
}

/** The data may break its lines elsewhere than the page: the first words decide. */
function keyOf(words: string): string {
  return fold(words.slice(0, 200)).slice(0, 50)
}

function findStampLines(scan: Scan): ReadonlySet<ScanBlock> {
  const datetimes = new Map(scan.times.map(({ order, datetime }) => [order, datetime] as const))
  return new Set(scan.blocks.filter((block) => block.zone === null && readStamp(block, datetimes)?.rest === ''))
}

function withStamp(blocks: readonly ScanBlock[], start: number, stampLines: ReadonlySet<ScanBlock>): number {
  const above = blocks[start - 1]
  return above !== undefined && stampLines.has(above) ? start - 1 : start
}

function stampOf(published: string | null) {
  return { datetime: published, day: null, clock: null, changed: false, rest: '' }
}

function fromData(update: LiveUpdate): Part | null {
  const lines = (update.body ?? '').split(/\n+/).map(cleanLine)
  const blocks = lines.filter((line) => line !== '').map(toBlock)
  if (measureProse(blocks).words < 8) return null
  const entry = toEntry(blocks, { stamp: stampOf(update.published), stampLines: new Set(), counted: null })
  return { ...entry, title: update.headline }
}

function toBlock(text: string): ScanBlock {
  return {
    order: -1,
    text,
    kind: 'paragraph',
    tag: 'p',
    linked: 0,
    zone: null,
    article: null,
    names: '',
    links: [],
    node: -1,
  }
}
