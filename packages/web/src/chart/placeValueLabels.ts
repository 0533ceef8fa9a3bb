import type { FigureStatus } from '@fogline/model'
import { holderLetter } from './holders.ts'
import type { PlacedFigure } from './layoutTrack.ts'
import { shortValue } from './shortValue.ts'

/** The label of a figure: where its middle and its baseline lie, and the y of the mark it belongs to. */
export interface ValueLabel {
  readonly id: string
  readonly letter: string
  readonly value: string
  readonly x: number
  readonly y: number
  readonly top: number
}

/** Pixels of a letter of the label's font, at 12.5 pixels high. */
const letterWidth = 7.2
const lineHeight = 15

/** A label above each mark; where it would lie over an earlier one it moves up by lines, and under the mark as a last resort. */
export function placeValueLabels(
  figures: readonly PlacedFigure[],
  edge: { readonly width: number; readonly top: number },
): readonly ValueLabel[] {
  const taken: Box[] = []
  const points = figures.filter(({ shape }) => shape.low === shape.high && !shape.openUp && !shape.openDown)
  return [...figures]
    .sort((a, b) => a.x - b.x)
    .map((figure) => {
      const letter = holderLetter(figure.holder)
      const value = `${shortValue(figure.point.figure)}${statusMark(figure.point.figure.status)}`
      const half = ((letter.length + value.length + 1) * letterWidth) / 2
      const x = Math.min(edge.width - half, Math.max(half, figure.x))
      const top = markTop(figure, edge.top)
      const under = Math.max(figure.yLow, figure.yHigh) + 20
      const wanted = [0, 1, 2, 3, 4].map((line) => top - 9 - line * lineHeight).filter((y) => y > 10)
      const others = points.filter(({ id }) => id !== figure.id).map(toPointBox)
      const isFree = (one: number): boolean => ![...taken, ...others].some((box) => meet(box, toBox(x, one, half)))
      const y = [...wanted, under].find(isFree) ?? top - 9
      taken.push(toBox(x, y, half))
      return { id: figure.id, letter, value, x, y, top }
    })
}

/** What the words say of how sure it is, in one sign; what is stated or claimed plainly has none. */
function statusMark(status: FigureStatus | undefined): string {
  if (status === 'unverified') return ' ?'
  if (status === 'denied') return ' ✗'
  return status === 'predicted' ? ' …' : ''
}

/** The upper end of what is drawn: an open bar reaches above its bound. */
export function markTop({ shape, yHigh }: PlacedFigure, top: number): number {
  return shape.openUp ? Math.max(top - 8, yHigh - 46) : yHigh - 3
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function toBox(x: number, y: number, half: number): Box {
  return { left: x - half - 2, right: x + half + 2, top: y - 11, bottom: y + 3 }
}

function toPointBox({ x, yLow }: PlacedFigure): Box {
  return { left: x - 6, right: x + 6, top: yLow - 6, bottom: yLow + 6 }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
