import { isProse } from './main/isProse.ts'
import type { Scan } from './scan.ts'
import { scanOnce } from './scanOnce.ts'
import { isHidden } from './zones.ts'

/** Letters of prose below which a page that hides its text until a script shows it is read with what it hides. */
const enough = 300

/** Reads markup in one pass without building a tree, so that depth and size cost no stack. */
export function scanHtml(html: string): Scan {
  const seen = scanOnce(html, isHidden)
  if (measure(seen) >= enough) return seen
  const all = scanOnce(html, ({ hidden }) => hidden !== undefined)
  return measure(all) > Math.max(enough, measure(seen) * 3) ? all : seen
}

function measure({ blocks }: Scan): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0)
}
