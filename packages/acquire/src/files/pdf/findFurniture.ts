import type { Line } from './toLines.ts'

/** The lines of a page parted: what repeats at its head and its foot, and the rest. */
export interface PartedPage {
  readonly heads: readonly Line[]
  readonly body: readonly Line[]
  readonly feet: readonly Line[]
}

/** A sheet with its lines. */
export interface Sheet {
  readonly height: number
  readonly lines: readonly Line[]
}

/** Heads and feet stand within this share of the height from the edge. */
const margin = 0.12

const pageNumber =
  /^(?:[-–—|\s]*(?:p(?:age|\.)\s*)?\d{1,4}(?:\s*(?:of|\/|von|de|sur|из)\s*\d{1,4})?[-–—|\s]*|[ivxl]{1,6})$/i

/** Numbers count up from page to page; all else of a head stays the same, its size too: the title itself is larger. */
function toPattern({ text, size }: Line): string {
  return `${Math.round(size)} ${text.toLowerCase().replace(/\d+/g, '#')}`
}

function edgeOf(line: Line, height: number): 'head' | 'foot' | null {
  if (line.y > height * (1 - margin)) return 'head'
  return line.y < height * margin ? 'foot' : null
}

/** Patterns that stand at one edge of several pages. */
function findRepeated(sheets: readonly Sheet[], edge: 'head' | 'foot'): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { lines, height } of sheets) {
    const patterns = new Set(lines.filter((line) => edgeOf(line, height) === edge).map(toPattern))
    for (const pattern of patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  }
  const least = Math.max(2, Math.ceil(sheets.length * 0.3))
  return new Set([...counts].filter(([, count]) => count >= least).map(([pattern]) => pattern))
}

/** Parts each page into running heads, running feet with page numbers, and the body. */
export function findFurniture(sheets: readonly Sheet[]): readonly PartedPage[] {
  const repeated = { head: findRepeated(sheets, 'head'), foot: findRepeated(sheets, 'foot') }
  return sheets.map(({ lines, height }) => {
    const kinds = lines.map((line) => {
      const edge = edgeOf(line, height)
      return edge !== null && (repeated[edge].has(toPattern(line)) || pageNumber.test(line.text)) ? edge : 'body'
    })
    return {
      heads: lines.filter((_, index) => kinds[index] === 'head'),
      body: lines.filter((_, index) => kinds[index] === 'body'),
      feet: lines.filter((_, index) => kinds[index] === 'foot'),
    }
  })
}
