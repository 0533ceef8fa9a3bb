import type { FigureView } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import { type CSSProperties, type ReactNode, useMemo } from 'react'
import { shortValue } from '../chart/shortValue.ts'
import { formatNumber, unitName } from '../parts/words.ts'
import { type Lane, layoutLanes } from './layoutLanes.ts'
import { sayWho } from './sayWho.ts'
import type { Side } from './toSides.ts'

interface Held extends FigureView {
  readonly who: string
}

/** What each side counts, on lanes below one axis, so that one sees who meets whom; each lane leads to its words. */
export function PositionLanes({ sides }: { readonly sides: readonly Side[] }): ReactNode {
  const { lanes, ticks, isLog } = useMemo(() => layoutLanes(sides.flatMap(toHeld)), [sides])
  if (lanes.length < 2) return null
  const [unit] = lanes.map(({ figure }) => figure.unit)
  return (
    <figure className="lanes">
      <ol>
        {lanes.map((lane) => (
          <LaneRow key={lane.figure.id} lane={lane} ticks={ticks} />
        ))}
      </ol>
      <div className="lane-axis" aria-hidden="true">
        <span>{`${unitName(unit ?? null) || 'value'}${isLog ? ', log scale' : ''}`}</span>
        <span className="lane-ticks">
          {ticks.map(({ at, value }) => (
            <span key={value} style={{ left: `${at}%` }}>
              {formatNumber(value)}
            </span>
          ))}
        </span>
      </div>
    </figure>
  )
}

interface LaneRowProps {
  readonly lane: Lane<Held>
  readonly ticks: readonly { readonly at: number; readonly value: number }[]
}

function LaneRow({ lane: { figure, shape, left, width }, ticks }: LaneRowProps): ReactNode {
  const isPoint = !shape.openUp && !shape.openDown && width < 1
  const open = shape.openUp ? 'up' : shape.openDown ? 'down' : undefined
  return (
    <li data-step="" tabIndex={-1}>
      <Link
        to="/articles/$id"
        params={{ id: figure.article.id }}
        hash={`s=${figure.start}-${figure.end}`}
        title={figure.sentence.text}
        data-evidence=""
      >
        <span className="lane-who">{figure.who}</span>
        <span className="lane-room">
          {ticks.map(({ at, value }) => (
            <span key={value} className="lane-line" style={{ left: `${at}%` }} />
          ))}
          <span
            className="lane-mark"
            data-point={isPoint ? shape.look : undefined}
            data-open={open}
            style={isPoint ? { left: `${left}%` } : { left: `${left}%`, width: `${width}%` }}
          />
          <span className="lane-value" style={placeValue(left, width, shape.openUp)}>
            {shortValue(figure)}
          </span>
        </span>
      </Link>
    </li>
  )
}

/** Right of the mark; left of it where an open bar or the edge is in the way. */
function placeValue(left: number, width: number, isOpenUp: boolean): CSSProperties {
  const end = left + width
  if (isOpenUp) return left > 18 ? { right: `${100 - left}%` } : { left: `${left}%` }
  return end > 72 ? { right: `${100 - left}%` } : { left: `${end}%` }
}

/** A figure that one side tells on several pages in the same words is one lane. */
function toHeld(side: Side): readonly Held[] {
  const figures = side.positions.flatMap((position) => position.figures)
  const different = new Map(figures.map((figure) => [`${figure.low} ${figure.high} ${figure.best}`, figure]))
  return [...different.values()].map((figure) => ({ ...figure, who: sayWho(side) }))
}
