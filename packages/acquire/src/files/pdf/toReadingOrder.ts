import type { Line } from './toLines.ts'

/** A gutter has lines enough on both sides, and few that cross it. */
const fewest = 4
const mostCrossing = 0.25
/** Lines of a column are sentences; short ones are the cells of a table, which is read row by row. */
const shortest = 18

/** Columns are looked for at every third point, however many lines there are. */
const grid = 3

interface Gutter {
  readonly x: number
  readonly crossing: number
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

function toGutter(lines: readonly Line[], x: number): Gutter | null {
  const left = lines.filter(({ right }) => right <= x)
  const right = lines.filter((line) => line.x >= x)
  const crossing = lines.length - left.length - right.length
  const fewer = Math.min(left.length, right.length)
  if (fewer < fewest || crossing > mostCrossing * fewer * 2) return null
  const isProse = [left, right].every((side) => median(side.map(({ text }) => text.length)) >= shortest)
  return isProse ? { x, crossing } : null
}

/** The place between two columns that the fewest lines cross, or null where the lines are of one column. */
function findGutter(lines: readonly Line[]): number | null {
  const from = Math.min(...lines.map(({ x }) => x))
  const to = Math.max(...lines.map(({ right }) => right))
  const gutters: Gutter[] = []
  for (const x of new Set(lines.map((line) => Math.floor(line.x / grid) * grid))) {
    const gutter = x > from + 0.1 * (to - from) && x < to - 0.1 * (to - from) ? toGutter(lines, x) : null
    if (gutter !== null) gutters.push(gutter)
  }
  return gutters.toSorted((a, b) => a.crossing - b.crossing || a.x - b.x)[0]?.x ?? null
}

/** Lines in the order of reading: a line that crosses the columns parts what is above it from what is below. */
export function toReadingOrder(lines: readonly Line[]): readonly Line[] {
  const gutter = lines.length < 2 * fewest ? null : findGutter(lines)
  if (gutter === null) return lines
  const ordered: Line[] = []
  let band: Line[] = []
  const finish = (): void => {
    ordered.push(...toReadingOrder(band.filter((line) => line.x < gutter)))
    ordered.push(...toReadingOrder(band.filter((line) => line.x >= gutter)))
    band = []
  }
  for (const line of lines) {
    if (line.x < gutter && line.right > gutter) {
      finish()
      ordered.push(line)
    } else band.push(line)
  }
  finish()
  return ordered
}
