import type { FigureValue } from '@fogline/model'
import { scaleLinear, scaleLog } from 'd3-scale'
import { type Shape, toShape } from '../chart/toShape.ts'

/** A figure on a lane of 100: from `left` on `width` wide; a single value is no wider than its mark. */
export interface Lane<Figure> {
  readonly figure: Figure
  readonly shape: Shape
  readonly left: number
  readonly width: number
}

export interface Lanes<Figure> {
  readonly lanes: readonly Lane<Figure>[]
  readonly ticks: readonly { readonly at: number; readonly value: number }[]
  readonly isLog: boolean
}

/** Past this span the small values of a linear axis from zero cannot be told apart. */
const logSpan = 200

/** Lays figures on lanes below one axis, the smallest first; an open bound runs to the edge, an upper bound alone from zero. */
export function layoutLanes<Figure extends FigureValue>(figures: readonly Figure[]): Lanes<Figure> {
  const shaped = figures.flatMap((figure) => {
    const shape = toShape(figure)
    return shape ? [{ figure, shape }] : []
  })
  const values = shaped.flatMap(({ shape }) => [shape.low, shape.high])
  if (values.length === 0) return { lanes: [], ticks: [], isLog: false }
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const isLog = least > 0 && most / least > logSpan
  const scale = isLog
    ? scaleLog([least / 1.6, most * 1.6], [0, 100])
    : scaleLinear([Math.min(0, least), most > 0 ? most * 1.15 : 1], [0, 100])
  const lanes = shaped
    .map(({ figure, shape }) => {
      const left = shape.openDown ? 0 : scale(shape.low)
      const right = shape.openUp ? 100 : scale(shape.high)
      return { figure, shape, left, width: right - left }
    })
    .sort((a, b) => a.shape.low - b.shape.low || a.shape.high - b.shape.high)
  const ticks = scale.ticks(5).filter((value) => !isLog || Math.log10(value) % 1 === 0)
  return { lanes, ticks: ticks.map((value) => ({ at: scale(value), value })), isLog }
}
