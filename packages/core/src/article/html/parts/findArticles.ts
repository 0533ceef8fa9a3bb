import { toStatedDay } from '../../metadata/toStatedDay.ts'
import type { Scan, ScanBlock } from '../scan.ts'
import { isLive } from './isLive.ts'
import { hasWords, isHeading, measureProse, type Part } from './part.ts'

/** Full articles in an `<article>` each. Teasers, comments and articles inside an article are none. */
export function findArticles(scan: Scan): readonly Part[] {
  const parts = new Map<number, ScanBlock[]>()
  for (const block of scan.blocks) {
    if (block.article === null) continue
    const known = parts.get(block.article)
    if (known) known.push(block)
    else parts.set(block.article, [block])
  }
  const full = [...parts.values()].filter(isFull)
  const kind = isLive(scan) ? 'entry' : 'article'
  return full.map((blocks) => {
    const number = blocks[0]?.article ?? null
    const times = scan.times.filter(({ article }) => article === number)
    return {
      kind,
      title: titleOf(blocks),
      blocks,
      stamps: [],
      day: stated(toStatedDay(times)),
      time: null,
    }
  })
}

/** A day that the page states. */
export function stated(day: string | null): Part['day'] {
  return day === null ? null : { value: day, basis: 'stated' }
}

function titleOf(blocks: readonly ScanBlock[]): string | null {
  return blocks.find(({ tag }) => /^h[1-4]$/.test(tag))?.text ?? null
}

function isFull(blocks: readonly ScanBlock[]): boolean {
  if (!blocks.some(isHeading)) return false
  const { paragraphs, words } = measureProse(
    blocks.filter(({ kind, text }) => kind === 'paragraph' && hasWords(text, 12)),
  )
  return paragraphs >= 2 && words >= 60 && !blocks.some(({ names }) => /\bcomment/i.test(names))
}
