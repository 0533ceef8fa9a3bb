import type { Scan, ScanBlock } from '../scan.ts'

/** The blocks of each article on a page that holds several in full, each in an `<article>` of its own; empty for other pages. */
export function findParts(scan: Scan): readonly (readonly ScanBlock[])[] {
  const parts = new Map<number, ScanBlock[]>()
  for (const block of scan.blocks) {
    if (block.article === null) continue
    parts.set(block.article, [...(parts.get(block.article) ?? []), block])
  }
  const full = [...parts.values()].filter(isFull)
  return full.length > 1 ? full : []
}

function isFull(blocks: readonly ScanBlock[]): boolean {
  const prose = blocks.filter(
    ({ kind, linked, text }) => kind === 'paragraph' && linked < 0.5 && text.split(' ').length >= 12,
  )
  const words = prose.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  const comment = blocks.some(({ names }) => /\bcomment/i.test(names))
  return !comment && prose.length >= 2 && words >= 60 && blocks.some(({ tag }) => /^h[1-4]$/.test(tag))
}
