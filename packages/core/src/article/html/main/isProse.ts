import type { ScanBlock } from '../scan.ts'

/** Prose is what holds whole sentences; headings, lines of names and the first words of other pages are none. */
export function isProse({ text, linked, kind }: ScanBlock): boolean {
  if (kind === 'heading' || kind === 'caption' || kind === 'table') return false
  if (linked >= (kind === 'item' ? 0.6 : 0.3) || text.length < 80) return false
  return /[.!?:;"'”’»)\]。！？]$/.test(text) && !/(?:\.\.\.|…)[\])]?["”’]?$/.test(text.slice(-8))
}
