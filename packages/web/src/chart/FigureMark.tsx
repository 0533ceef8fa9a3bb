import type { TrackPointView } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { holderColour } from './holders.ts'
import { holderName, type PlacedFigure, type TrackLayout } from './layoutTrack.ts'
import { markTop, type ValueLabel } from './placeValueLabels.ts'

interface FigureMarkProps {
  readonly placed: PlacedFigure
  readonly label: ValueLabel
  readonly layout: TrackLayout
  readonly isShown: boolean
  readonly onShow: (point: TrackPointView | null) => void
}

const half = 6

/** One figure: a link to its words, and the sentence while it is pointed at or has the focus. */
export function FigureMark({ placed, label, layout, isShown, onShow }: FigureMarkProps): ReactNode {
  const { point, x, span, yLow, yHigh, holder } = placed
  const { figure } = point
  const middle = (yLow + yHigh) / 2
  const top = markTop(placed, layout.size.top)
  return (
    <Link
      to="/articles/$id"
      params={{ id: figure.article.id }}
      hash={`s=${figure.start}-${figure.end}`}
      className="figure-mark"
      data-shown={isShown ? '' : undefined}
      data-step=""
      data-evidence=""
      aria-label={`${figure.text} ${figure.what ?? ''}, ${holderName(point)}`}
      onMouseEnter={() => onShow(point)}
      onMouseLeave={() => onShow(null)}
      onFocus={() => onShow(point)}
      onBlur={() => onShow(null)}
      style={{ color: holderColour(holder) }}
    >
      <rect className="reach" x={x - 11} y={Math.min(top, yHigh) - 22} width={22} height={Math.abs(yLow - top) + 34} />
      {span ? (
        <path
          className="span"
          d={`M${span[0]} ${middle}H${span[1]}M${span[0]} ${middle - 4}v8M${span[1]} ${middle - 4}v8`}
        />
      ) : null}
      <Body placed={placed} floor={layout.size.height - layout.size.bottom} />
      {label.y < top - 12 ? <path className="leader" d={`M${x} ${top - 2}V${label.y + 4}`} /> : null}
      <text className="mark-value" x={label.x} y={label.y} textAnchor="middle">
        <tspan className="mark-letter">{label.letter}</tspan> {label.value}
      </text>
    </Link>
  )
}

function Body({ placed, floor }: { readonly placed: PlacedFigure; readonly floor: number }): ReactNode {
  const { shape, x, yLow, yHigh, holder } = placed
  if (shape.openUp) {
    return (
      <>
        <rect className="fade" x={x - half} y={yLow - 40} width={half * 2} height={40} />
        <path className="cap" d={`M${x - half - 2} ${yLow}h${half * 2 + 4}`} />
        <path
          className="arrow"
          d={`M${x} ${yLow}V${yLow - 40}M${x - 5} ${yLow - 34}L${x} ${yLow - 41}L${x + 5} ${yLow - 34}`}
        />
      </>
    )
  }
  if (shape.openDown) {
    return (
      <>
        <rect className="fade" x={x - half} y={yHigh} width={half * 2} height={Math.max(0, floor - yHigh)} />
        <path className="cap" d={`M${x - half - 2} ${yHigh}h${half * 2 + 4}`} />
        <path
          className="arrow"
          d={`M${x} ${yHigh}V${floor - 2}M${x - 5} ${floor - 8}L${x} ${floor - 1}L${x + 5} ${floor - 8}`}
        />
      </>
    )
  }
  if (shape.look === 'point' || shape.look === 'hollow') {
    return <circle className={shape.look} cx={x} cy={yLow} r={half} />
  }
  const hatch = shape.look === 'hatched' ? { fill: `url(#hatch-${Math.min(7, holder)})` } : {}
  return (
    <rect
      className={shape.look}
      style={hatch}
      x={x - half}
      y={yHigh}
      width={half * 2}
      height={Math.max(4, yLow - yHigh)}
      rx={2}
    />
  )
}
