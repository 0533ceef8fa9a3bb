import type { Scan, ScanBlock } from '../scan.ts'
import { isHeading } from './part.ts'
import { readClock } from './readClock.ts'

/** A live page with the time and the headline of "14:05 Ships leave Ardel" on lines of their own, as most pages set them. */
export function splitStamps(scan: Scan): Scan {
  const places = new Map<number, number>()
  const blocks: ScanBlock[] = []
  for (const block of scan.blocks) {
    places.set(block.order, blocks.length)
    for (const part of splitBlock(block)) blocks.push({ ...part, order: blocks.length })
  }
  if (blocks.length === scan.blocks.length) return scan
  const times = scan.times.map((time) => ({ ...time, order: places.get(time.order) ?? time.order }))
  return { ...scan, blocks, times }
}

function splitBlock(block: ScanBlock): readonly ScanBlock[] {
  const rest = isHeading(block) && block.text.length < 300 ? (readClock(block.text)?.rest ?? '') : ''
  const at = block.text.lastIndexOf(rest)
  const opens = rest.split(' ').length > 1 && /^[\p{Lu}\p{N}“"'‘«]/u.test(rest) && at > 0
  if (!opens) return [block]
  const clock = { ...block, text: block.text.slice(0, at).trim(), links: [], linked: 0 }
  return [clock, { ...block, text: block.text.slice(at).trim() }]
}
