import type { TrackCard } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Word } from './Word.tsx'
import { capital, count, formatRange, unitName } from './words.ts'

/** A track in a list: what is counted, between which bounds, by how many holders. */
export function TrackRow({ track }: { readonly track: TrackCard }): ReactNode {
  const { id, label, low, high, unit, points, apart, holders, contested } = track
  return (
    <li data-step="" tabIndex={-1} className="track-row">
      <div>
        <Link to="/tracks/$id" params={{ id }} className="quiet head" data-evidence="">
          {capital(label)}
        </Link>
        <p className="facts">
          {contested ? <Word value="contested" /> : null}
          <span>{count(points, 'figure')}</span>
          {apart > 0 ? <span>{apart} apart</span> : null}
          {holders.length > 0 ? <span>{holders.slice(0, 4).join(', ')}</span> : null}
          {holders.length > 4 ? <span>and {holders.length - 4} more</span> : null}
        </p>
      </div>
      <p className="bounds">
        <span className="value">{formatRange({ low, high })}</span> <span className="dim small">{unitName(unit)}</span>
      </p>
    </li>
  )
}
