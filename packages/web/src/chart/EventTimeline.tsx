import '../styles/timeline.css'
import type { EventView } from '@fogline/model'
import { type ReactNode, useMemo } from 'react'
import { formatDate } from '../parts/formatDate.ts'
import { EntityLink, EvidenceLink } from '../parts/links.tsx'
import { Word } from '../parts/Word.tsx'
import { capital, count } from '../parts/words.ts'
import { SupportPanel } from '../support/SupportPanel.tsx'
import { placeEvents } from './placeEvents.ts'

/** Events in order of their time, each with a bar as wide as its date is imprecise; those without a date stand last. */
export function EventTimeline({ events }: { readonly events: readonly EventView[] }): ReactNode {
  const { placed, undated } = useMemo(() => placeEvents(events), [events])
  if (events.length === 0) {
    return <p className="dim">No event was read from these articles. Their claims and figures are below.</p>
  }
  return (
    <>
      <ol className="events">
        {placed.map(({ event, bar }) => (
          <EventRow key={event.id} event={event} bar={bar} />
        ))}
      </ol>
      {undated.length > 0 ? (
        <details className="undated-events" open={placed.length === 0}>
          <summary>{count(undated.length, 'event')} without a date that can be placed</summary>
          <ol className="events">
            {undated.map((event) => (
              <EventRow key={event.id} event={event} bar={null} />
            ))}
          </ol>
        </details>
      ) : null}
    </>
  )
}

interface EventRowProps {
  readonly event: EventView
  readonly bar: { readonly left: number; readonly width: number; readonly open: 'left' | 'right' | null } | null
}

/** One event with what is said of it; its words are the link. */
export function EventRow({ event, bar }: EventRowProps): ReactNode {
  const [evidence] = event.evidence
  const parties = [...event.actors, ...event.recipients]
  return (
    <li data-step="" tabIndex={-1}>
      <div className="when">
        {event.time ? formatDate(event.time) : <span className="dim">no date</span>}
        {bar ? (
          <span className="lane" aria-hidden="true">
            <span
              className="lane-bar"
              data-open={bar.open ?? undefined}
              style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
            />
          </span>
        ) : null}
      </div>
      <div>
        <p className="serif event-what">
          {evidence ? (
            <EvidenceLink evidence={evidence} className="quiet bare">
              {capital(event.what)}
            </EvidenceLink>
          ) : (
            capital(event.what)
          )}
        </p>
        <p className="facts">
          <Word value={event.status} />
          <span>
            {event.type.toLowerCase()}
            {event.mode ? `: ${event.mode}` : ''}
          </span>
          {parties.map((party) => (
            <EntityLink key={party.id} entity={party} />
          ))}
          {event.places.length > 0 ? (
            <span>{[...new Set(event.places.map(({ name }) => name))].join(', ')}</span>
          ) : null}
        </p>
        {event.support ? <SupportPanel of={event.id} support={event.support} /> : null}
      </div>
    </li>
  )
}
