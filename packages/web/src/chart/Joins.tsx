import type { ReactNode } from 'react'
import type { Join, PlacedFigure } from './layoutTrack.ts'

/** Restatements joined by a thin line, updates by a step, conflicts by a red bracket with its sign. */
export function Joins({ joins }: { readonly joins: readonly Join[] }): ReactNode {
  return (
    <g aria-hidden="true">
      {joins.map((join) => (
        <JoinLine key={`${join.from.id} ${join.to.id}`} join={join} />
      ))}
    </g>
  )
}

function JoinLine({ join }: { readonly join: Join }): ReactNode {
  const { relation } = join
  const [a, b] = join.from.x < join.to.x ? [join.from, join.to] : [join.to, join.from]
  const [ya, yb] = [middle(a), middle(b)]
  if (relation === 'conflicts') {
    const x = (a.x + b.x) / 2
    return (
      <g className="join conflict">
        <path d={`M${a.x + 9} ${ya}H${x}V${yb}H${b.x - 9}`} />
        <text x={x + 5} y={(ya + yb) / 2} dy="0.32em">
          ≠
        </text>
      </g>
    )
  }
  if (relation === 'updates' || relation === 'revises')
    return <path className="join" d={`M${a.x} ${ya}H${b.x}V${yb}`} />
  return <path className="join thin" d={`M${a.x} ${ya}L${b.x} ${yb}`} />
}

function middle({ yLow, yHigh }: PlacedFigure): number {
  return (yLow + yHigh) / 2
}
