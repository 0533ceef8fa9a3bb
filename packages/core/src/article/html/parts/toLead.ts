import type { ScanBlock } from '../scan.ts'
import { isProse, measureProse, type Part } from './part.ts'

/** Fewer words above the first entry are a note to readers. */
const fewestWords = 20

/** What a live page tells above its entries, below its headline; null where it tells nothing. */
export function toLead(above: readonly ScanBlock[]): Part | null {
  const title = above.findLastIndex(({ tag }) => tag === 'h1')
  const blocks = above.slice(title + 1).filter(({ zone }) => zone === null)
  const last = blocks.findLastIndex(isProse)
  const lead = blocks.slice(0, last + 1)
  if (measureProse(lead).words < fewestWords) return null
  return { kind: 'lead', title: above[title]?.text ?? null, blocks: lead, stamps: [], day: null, time: null }
}

/** The lead and the entries below it. Where more is told above than in all entries, they stand beside another article and are no parts. */
export function withLead(lead: Part | null, entries: readonly Part[]): readonly Part[] {
  if (lead === null) return entries
  const words = entries.reduce((sum, { blocks }) => sum + measureProse(blocks).words, 0)
  return measureProse(lead.blocks).words > words ? [] : [lead, ...entries]
}
