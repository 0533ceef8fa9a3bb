import type { PlaceRow } from '@fogline/model'
import type { ReactNode } from 'react'
import { formatDate } from '../parts/formatDate.ts'
import { EvidenceLink } from '../parts/links.tsx'
import { Word } from '../parts/Word.tsx'
import { capital, count, formatNumber } from '../parts/words.ts'
import { sayDispute } from './sayDispute.ts'

interface PlaceItemProps {
  readonly place: PlaceRow
  readonly isChosen: boolean
  /** Missing where the place is not on the map. */
  readonly onChoose?: (name: string) => void
}

/** More events than these are folded away. */
const shown = 4

/** A place with what happened there; its name points it out on the map. */
export function PlaceItem({ place, isChosen, onChoose }: PlaceItemProps): ReactNode {
  const { name, kind, precision, disputed, events, left } = place
  return (
    <li data-step="" tabIndex={-1} className={isChosen ? 'chosen-place' : undefined}>
      {onChoose ? (
        <button type="button" className="place-name" aria-pressed={isChosen} onClick={() => onChoose(name)}>
          {name}
        </button>
      ) : (
        <span className="place-name">{name}</span>
      )}
      <span className="dim small">
        {' '}
        {kind}
        {onChoose && precision !== null ? `, within ${formatNumber(Math.max(1, Math.round(precision / 1000)))} km` : ''}
      </span>
      {disputed ? <p className="dim small">{sayDispute(disputed, place.country)}</p> : null}
      <EventList events={events.slice(0, shown)} />
      {events.length > shown ? (
        <details className="small">
          <summary className="dim">{events.length - shown} more</summary>
          <EventList events={events.slice(shown)} />
        </details>
      ) : null}
      {left > 0 ? <p className="dim small">and {count(left, 'more event')} in the ledger</p> : null}
    </li>
  )
}

function EventList({ events }: Pick<PlaceRow, 'events'>): ReactNode {
  return (
    <ul>
      {events.map(({ id, what, time, status, evidence }) => (
        <li key={id} className="small">
          {evidence ? (
            <EvidenceLink evidence={evidence} className="quiet bare">
              {capital(what)}
            </EvidenceLink>
          ) : (
            capital(what)
          )}{' '}
          {time ? <span className="dim">{formatDate(time)}</span> : null} <Word value={status} />
        </li>
      ))}
    </ul>
  )
}
