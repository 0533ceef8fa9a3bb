import type { ScanBlock } from '../scan.ts'
import { isHeading } from './part.ts'

/**
 * Where the pieces of a page begin, by the places of their marks (a time, a day, a byline). Where most marks have a headline
 * right above, the headline is the beginning; marks that touch are one.
 */
export function findStarts(blocks: readonly ScanBlock[], marks: readonly number[]): readonly number[] {
  const first = marks.filter((mark, at) => at === 0 || (marks[at - 1] ?? -2) < mark - 1)
  const headed = first.filter((mark) => headingAbove(blocks, mark))
  if (headed.length < first.length * 0.6) return first
  return first.map((mark) => (headingAbove(blocks, mark) ? mark - 1 : mark))
}

function headingAbove(blocks: readonly ScanBlock[], mark: number): boolean {
  const above = blocks[mark - 1]
  const own = blocks[mark]
  return above !== undefined && own !== undefined && isHeading(above) && !isHeading(own)
}
