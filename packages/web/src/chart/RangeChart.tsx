import '../styles/chart.css'
import type { TrackPointView } from '@fogline/model'
import { type ReactNode, useMemo, useState } from 'react'
import { sayReason } from '../parts/formatDate.ts'
import { Sentence } from '../parts/Sentence.tsx'
import { plain } from '../parts/words.ts'
import { Axes } from './Axes.tsx'
import { FigureMark } from './FigureMark.tsx'
import { holderColour, holderLetter, toHolders } from './holders.ts'
import { Joins } from './Joins.tsx'
import { holderName, layoutTrack } from './layoutTrack.ts'
import { placeValueLabels } from './placeValueLabels.ts'
import { useWidth } from './useWidth.ts'

interface RangeChartProps {
  readonly label: string
  readonly unit: string | null
  readonly points: readonly TrackPointView[]
}

/** Pixels across for one figure; with more figures than the screen has room for, the chart is pushed sideways in its frame. */
const leastSlot = 58

/** How many, according to whom: each figure from its lower to its upper bound, coloured and lettered by holder. */
export function RangeChart({ label, unit, points }: RangeChartProps): ReactNode {
  const [box, width] = useWidth<HTMLElement>(800)
  const [shown, setShown] = useState<TrackPointView | null>(null)
  const holders = useMemo(() => toHolders(points), [points])
  const size = useMemo(() => {
    const room = Math.max(width, 72 + points.length * leastSlot)
    return { width: room, height: width < 500 ? 300 : 380, left: 58, right: 14, top: 26, bottom: 44 }
  }, [width, points.length])
  const layout = useMemo(() => layoutTrack(points, holders, size), [points, holders, size])
  const labels = useMemo(
    () => new Map(placeValueLabels(layout.figures, size).map((one) => [one.id, one])),
    [layout, size],
  )
  return (
    <figure className="chart" ref={box}>
      <Legend holders={holders} />
      <div className="wide">
        <svg width={size.width} height={size.height} role="group" aria-label={`${label}: ${points.length} figures`}>
          <Patterns amount={holders.length} />
          <Axes layout={layout} unit={unit} />
          <Joins joins={layout.joins} />
          {layout.figures.map((placed) => {
            const label = labels.get(placed.id)
            const isShown = shown?.figure.id === placed.id
            return label ? (
              <FigureMark
                key={placed.id}
                placed={placed}
                label={label}
                layout={layout}
                isShown={isShown}
                onShow={setShown}
              />
            ) : null
          })}
        </svg>
      </div>
      <figcaption className="chart-words" aria-live="polite">
        {shown ? <Words point={shown} letter={holderLetter(holders.indexOf(holderName(shown)))} /> : <Reading />}
      </figcaption>
    </figure>
  )
}

function Legend({ holders }: { readonly holders: readonly string[] }): ReactNode {
  return (
    <ul className="legend">
      {holders.map((holder, index) => (
        <li key={holder}>
          <span className="letter" style={{ background: holderColour(index) }}>
            {holderLetter(index)}
          </span>
          {holder}
        </li>
      ))}
    </ul>
  )
}

/** What the marks mean, until one is pointed at. */
function Reading(): ReactNode {
  return (
    <p className="dim small">
      Point at a figure to read the sentence that says it; click to see it on its page. ● exact, ○ approximate, bar: a
      range, bar with an arrow: no limit stated that way, hatched: an order of magnitude. Thin line: the same again,
      step: a later or revised count, ≠: they cannot both be right. “?” not verified, “✗” denied, “…” expected.
    </p>
  )
}

function Words({ point, letter }: { readonly point: TrackPointView; readonly letter: string }): ReactNode {
  const { figure, relation, because } = point
  return (
    <>
      <p className="said">
        <Sentence sentence={figure.sentence} figure={figure} />
      </p>
      <p className="small dim">
        {letter} {holderName(point)}, {figure.article.outlet ?? figure.article.title}
        {relation ? `; ${plain(relation)}: ${sayReason(because)}` : ''}
      </p>
    </>
  )
}

/** Hatching for "hundreds", one pattern for each holder's colour. */
function Patterns({ amount }: { readonly amount: number }): ReactNode {
  return (
    <defs>
      {Array.from({ length: Math.min(8, amount) }, (_, index) => (
        <pattern
          key={holderColour(index)}
          id={`hatch-${index}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2.5" height="6" style={{ fill: holderColour(index) }} />
        </pattern>
      ))}
    </defs>
  )
}
