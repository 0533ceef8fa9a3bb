import type { FigureRelation, TrackPointView } from '@fogline/model'
import { scaleLinear, scaleLog } from 'd3-scale'
import { type AcrossKind, placeAcross } from './placeAcross.ts'
import { type Shape, toShape } from './toShape.ts'

export interface ChartSize {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** One figure on the chart, in pixels; `span` is the width of an imprecise date. */
export interface PlacedFigure {
  readonly id: string
  readonly point: TrackPointView
  readonly holder: number
  readonly shape: Shape
  readonly x: number
  readonly span: readonly [number, number] | null
  readonly yLow: number
  readonly yHigh: number
}

export interface Join {
  readonly relation: FigureRelation
  readonly from: PlacedFigure
  readonly to: PlacedFigure
}

export interface Tick {
  readonly at: number
  readonly text: string
}

export interface TrackLayout {
  readonly size: ChartSize
  readonly across: AcrossKind
  readonly isLog: boolean
  readonly figures: readonly PlacedFigure[]
  readonly joins: readonly Join[]
  readonly xTicks: readonly Tick[]
  readonly yTicks: readonly Tick[]
  /** Where figures without a date stand, right of the others; null where there is none. */
  readonly undatedFrom: number | null
}

/** Past this span a linear axis from zero presses the small values flat. */
const logSpan = 200

/** Places the figures of a track: time, or order of telling across, the value up, linear from zero unless the span needs a log axis. */
export function layoutTrack(
  points: readonly TrackPointView[],
  holders: readonly string[],
  size: ChartSize,
): TrackLayout {
  const shaped = points.flatMap((point) => {
    const shape = toShape(point.figure)
    return shape ? [{ point, shape }] : []
  })
  const values = shaped.flatMap(({ shape }) => [shape.low, shape.high])
  const up = toUp(values, size)
  const across = placeAcross(
    shaped.map(({ point }) => ({ asOf: point.figure.asOf, published: point.figure.article.publishedAt })),
    size,
  )
  const figures = shaped.map(({ point, shape }, index): PlacedFigure => {
    const place = across.places[index] ?? { x: size.left, span: null }
    return {
      id: point.figure.id,
      point,
      shape,
      holder: holders.indexOf(holderName(point)),
      ...place,
      yLow: up.at(shape.low),
      yHigh: up.at(shape.high),
    }
  })
  return {
    size,
    across: across.kind,
    isLog: up.isLog,
    figures,
    joins: toJoins(figures),
    xTicks: across.ticks,
    yTicks: up.ticks,
    undatedFrom: across.undatedFrom,
  }
}

/** Who holds a figure, as one name; where nobody is quoted, its outlet does. */
export function holderName({ figure }: TrackPointView): string {
  if (figure.holder) return figure.holder.entity?.name ?? figure.holder.text
  return figure.article.outlet ? `${figure.article.outlet} itself` : 'the article itself'
}

interface Up {
  readonly isLog: boolean
  readonly at: (value: number) => number
  readonly ticks: readonly Tick[]
}

function toUp(values: readonly number[], { height, top, bottom }: ChartSize): Up {
  const positive = values.filter((value) => value > 0)
  const [least, most] = [Math.min(...positive), Math.max(...positive)]
  const isLog = positive.length === values.length && positive.length > 0 && most / least > logSpan
  const range = [height - bottom, top]
  const ticks = Math.max(3, Math.floor((height - top - bottom) / 56))
  if (isLog) {
    const scale = scaleLog([least / 2, most * 1.5], range)
    const tens = scale.ticks(ticks).filter((value) => Math.log10(value) % 1 === 0)
    return { isLog, at: scale, ticks: tens.map((value) => ({ at: scale(value), text: toTickText(value) })) }
  }
  const scale = scaleLinear([Math.min(0, ...values), positive.length > 0 ? most * 1.12 : 1], range)
  return { isLog, at: scale, ticks: scale.ticks(ticks).map((value) => ({ at: scale(value), text: toTickText(value) })) }
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

function toTickText(value: number): string {
  return Math.abs(value) >= 1_000_000 ? compact.format(value) : whole.format(value)
}

function toJoins(figures: readonly PlacedFigure[]): readonly Join[] {
  return figures.flatMap((from) => {
    const { relation, to } = from.point
    const target = to === null ? undefined : figures.find((one) => one.id === to)
    return relation && target ? [{ relation, from, to: target }] : []
  })
}
