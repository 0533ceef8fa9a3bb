import type { ScanBlock, ScanNode } from '../scan.ts'
import { flowOf } from './flowOf.ts'
import { isProse } from './isProse.ts'

/** The streams that hold the article: those with two paragraphs of prose or more, or a fifth of its prose. */
export function mainFlows(blocks: readonly ScanBlock[], nodes: readonly ScanNode[]): ReadonlySet<number> {
  const counts = new Map<number, { paragraphs: number; letters: number }>()
  let all = 0
  for (const block of blocks) {
    if (!isProse(block)) continue
    const flow = flowOf(block, nodes)
    const sum = counts.get(flow) ?? { paragraphs: 0, letters: 0 }
    counts.set(flow, { paragraphs: sum.paragraphs + 1, letters: sum.letters + block.text.length })
    all += block.text.length
  }
  const flows = [...counts].filter(([, { paragraphs, letters }]) => paragraphs > 1 || letters * 5 > all)
  return new Set(flows.map(([flow]) => flow))
}
