import type { Scan, ScanBlock } from './scan.ts'

/** The prose of a page by its blocks alone, for pages of which no tree is built: sentences outside menus and lists of links. */
export function readProse(scan: Scan): readonly ScanBlock[] {
  const prose = scan.blocks.filter(isProse)
  const [first, last] = [prose[0]?.order ?? 0, prose.at(-1)?.order ?? -1]
  return scan.blocks.filter(
    (block) =>
      block.order >= first &&
      block.order <= last &&
      (isProse(block) || (block.kind === 'heading' && block.zone === null)),
  )
}

function isProse({ text, linked, zone, kind }: ScanBlock): boolean {
  return (
    zone === null && kind !== 'heading' && linked < 0.5 && text.length >= 40 && /[.!?…]["'”’)]*$/.test(text.slice(-8))
  )
}
