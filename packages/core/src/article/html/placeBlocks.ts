import type { ScanBlock } from './scan.ts'

const foreign: ReadonlySet<ScanBlock['zone']> = new Set(['dialog', 'menu', 'footer', 'comments', 'form'])

/** Finds each block of the main text on the page again, with the names and the zone that the library drops; takes out what is no prose there. */
export function placeBlocks(main: readonly ScanBlock[], page: readonly ScanBlock[]): readonly ScanBlock[] {
  const places = new Map<string, ScanBlock[]>()
  for (const block of page) places.set(block.text, [...(places.get(block.text) ?? []), block])
  const placed = main.map((block) => {
    const same = places.get(block.text) ?? []
    const place = same.length > 1 ? same.shift() : same[0]
    return place === undefined ? block : { ...place, linked: block.linked }
  })
  const kept = placed.filter(({ zone }) => !foreign.has(zone))
  return wordsOf(kept) * 2 > wordsOf(placed) ? kept : placed
}

/** Words in blocks, by their spaces. */
export function wordsOf(blocks: readonly ScanBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0)
}
