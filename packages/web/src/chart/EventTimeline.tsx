import '../styles/timeline.css'
import type { EventView } from '@fogline/model'
import { type ReactNode, useMemo } from 'react'
import { formatDate, shortDate } from '../parts/formatDate.ts'
import { EntityLink, EvidenceLink } from '../parts/links.tsx'
import { Reveal } from '../parts/Reveal.tsx'
import { Word } from '../parts/Word.tsx'
import { capital, count, plain } from '../parts/words.ts'
import { SupportPanel } from '../support/SupportPanel.tsx'
import { placeEvents } from './placeEvents.ts'
import { toDate } from './toDays.ts'

/** Events in order of their time, each with a bar as wide as its date is imprecise; those without a date stand last. */
export function EventTimeline({ events }: { readonly events: readonly EventView[] }): ReactNode {
  const { placed, undated, days } = useMemo(() => placeEvents(events), [events])
  if (events.length === 0) {
    return <p className="dim">No event was read from these articles. Their claims and figures are below.</p>
  }
  return (
    <>
      {days ? <LaneHead days={days} /> : null}
      <Reveal items={placed} first={firstPlaced} nouns={nouns}>
        {(shown) => (
          <ol className="events">
            {shown.map(({ event, bar }) => (
              <EventRow key={event.id} event={event} bar={days ? bar : null} />
            ))}
          </ol>
        )}
      </Reveal>
      {undated.length > 0 ? <Undated events={undated} isAlone={placed.length === 0} /> : null}
    </>
  )
}

const nouns = ['event', 'events'] as const
const firstPlaced = 30
const firstUndated = 12

/** The days between which the lanes of all events lie. */
function LaneHead({ days: [first, last] }: { readonly days: readonly [number, number] }): ReactNode {
  return (
    <p className="lane-head" aria-hidden="true">
      <span>{shortDate(toDate(first))}</span>
      <span>{shortDate(toDate(last))}</span>
    </p>
  )
}

interface UndatedProps {
  readonly events: readonly EventView[]
  readonly isAlone: boolean
}

/** Without a date nothing says what came first: the most told stand first, and say so. */
function Undated({ events, isAlone }: UndatedProps): ReactNode {
  const sorted = useMemo(() => [...events].sort((a, b) => told(b) - told(a)), [events])
  return (
    <details className="undated-events" open={isAlone}>
      <summary>
        {count(events.length, ...nouns)} without a date that can be placed
        {events.length > 1 ? ', the most told first' : ''}
      </summary>
      <Reveal items={sorted} first={firstUndated} nouns={nouns}>
        {(shown) => (
          <ol className="events">
            {shown.map((event) => (
              <EventRow key={event.id} event={event} bar={null} />
            ))}
          </ol>
        )}
      </Reveal>
    </details>
  )
}

function told({ support }: EventView): number {
  return (support?.named ?? 0) * 1000 + (support?.articles ?? 0)
}

interface EventRowProps {
  readonly event: EventView
  readonly bar: { readonly left: number; readonly width: number; readonly open: 'left' | 'right' | null } | null
}

/** One event with what is said of it; its words are the link. */
export function EventRow({ event, bar }: EventRowProps): ReactNode {
  const [evidence] = event.evidence
  const parties = uniqueBy([...event.actors, ...event.recipients], ({ name }) => name)
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
            {event.mode ? `: ${plain(event.mode)}` : ''}
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

/** The first of all that have a key in common: two groups of “people” are one word in a line. */
function uniqueBy<Item>(items: readonly Item[], toKey: (item: Item) => string): readonly Item[] {
  return [...new Map([...items].reverse().map((item) => [toKey(item), item])).values()].reverse()
}
