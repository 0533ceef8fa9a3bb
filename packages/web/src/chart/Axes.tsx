import type { ReactNode } from 'react'
import { unitName } from '../parts/words.ts'
import type { TrackLayout } from './layoutTrack.ts'

const acrossNames = {
  time: 'as of',
  published: 'published on: most of these state no day of their own',
  telling: 'order of telling: the dates are not known or do not differ',
}

/** The value axis with thin lines, and across the dates or the order of telling; each axis says what it is. */
export function Axes({ layout, unit }: { readonly layout: TrackLayout; readonly unit: string | null }): ReactNode {
  const { size, xTicks, yTicks, across, isLog, undatedFrom } = layout
  const right = size.width - size.right
  const floor = size.height - size.bottom
  return (
    <g className="axes">
      {yTicks.map(({ at, text }) => (
        <g key={text}>
          <line x1={size.left} x2={right} y1={at} y2={at} />
          <text x={size.left - 8} y={at} dy="0.32em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <text className="axis-name" x={0} y={12}>
        {`${unitName(unit) || 'value'}${isLog ? ', log scale' : ''}`}
      </text>
      <line className="floor" x1={size.left} x2={right} y1={floor} y2={floor} />
      {xTicks.map(({ at, text }) => (
        <text
          key={`${at} ${text}`}
          x={at}
          y={floor + 17}
          textAnchor={at > right - 40 ? 'end' : at < size.left + 30 ? 'start' : 'middle'}
        >
          {text}
        </text>
      ))}
      {undatedFrom === null ? null : (
        <g>
          <line className="undated" x1={undatedFrom} x2={undatedFrom} y1={size.top} y2={floor} />
          <text x={right} y={floor + 17} textAnchor="end">
            no date
          </text>
        </g>
      )}
      <text className="axis-name" x={(size.left + right) / 2} y={size.height - 6} textAnchor="middle">
        {acrossNames[across]}
      </text>
    </g>
  )
}
