import type { Span } from '@fogline/model'

const least = 4096
const most = 8192

/** A text in pieces of a few thousand characters, cut at white space, or hard where there is none: keeps patterns linear. */
export function chunksOf(text: string): readonly Span[] {
  const chunks: Span[] = []
  let start = 0
  while (start < text.length) {
    const end = text.length - start <= most ? text.length : edgeAfter(text, start)
    chunks.push({ start, end })
    start = end
  }
  return chunks
}

function edgeAfter(text: string, start: number): number {
  for (let at = start + least; at < start + most; at += 1) if (/\s/u.test(text[at] ?? '')) return at
  const isSplitPair = /[\ud800-\udbff]/.test(text[start + most - 1] ?? '')
  return isSplitPair ? start + most - 1 : start + most
}
