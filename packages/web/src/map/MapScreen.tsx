import '../styles/map.css'
import type { PlaceRow } from '@fogline/model'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { type ListOf, useAnswer } from '../api/useAnswer.ts'
import { useWidth } from '../chart/useWidth.ts'
import { Answered } from '../parts/Answered.tsx'
import { Reveal } from '../parts/Reveal.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Section } from '../parts/Section.tsx'
import { count, formatNumber } from '../parts/words.ts'
import { PlaceItem } from './PlaceItem.tsx'
import { isOnMap, sortPlaces } from './sortPlaces.ts'
import { useAtlas } from './useAtlas.ts'
import { WorldMap } from './WorldMap.tsx'

/** Natural Earth draws Crimea with Russia and Western Sahara’s berm with Morocco; places take no state from its shapes. */
const backgroundNotice =
  'Coast and borders are a background: Natural Earth, 1:50m. It draws who controlled an area when it was made; a line here ' +
  'says nothing about whose land it is, and no place takes its state from it. Where land is disputed, the place says so.'

/** Before the page is laid out a frame may be measured as nothing. */
const leastWidth = 240

/** More places than these are neither drawn nor asked for; those with the most events come first. */
const most = 1000

/** Where it happened: a ring as wide as the place is vague, never a false pin. */
export function MapScreen(): ReactNode {
  const query = useAnswer<ListOf<PlaceRow>>(`/places?limit=${most}`)
  return (
    <>
      <ScreenHead title="Map">
        Where events are said to have happened. A ring is as wide as the place is vague; what is only known to lie in a
        country stands beside the map.
      </ScreenHead>
      <Answered query={query} what="the places">
        {({ items, total }) => (
          <>
            {total > items.length ? (
              <p className="note map-note">
                These are the {formatNumber(items.length)} places with the most events, of {formatNumber(total)}.{' '}
                <Link to="/search">Search</Link> finds the others by name.
              </p>
            ) : null}
            <Places all={items} />
          </>
        )}
      </Answered>
    </>
  )
}

function Places({ all }: { readonly all: readonly PlaceRow[] }): ReactNode {
  const { q = '', type = '' } = useSearch({ strict: false })
  const navigate = useNavigate()
  const atlas = useAtlas()
  const [box, width] = useWidth<HTMLDivElement>(800)
  const { events, countries, mentioned, unplaced } = useMemo(() => sortPlaces(all), [all])
  const withMentioned = type === 'mentioned'
  const shown = useMemo(() => (withMentioned ? [...events, ...mentioned] : events), [events, mentioned, withMentioned])
  const show = (search: { q?: string; type?: string }): void =>
    void navigate({ to: '/map', search, replace: true, resetScroll: false })
  const choose = (name: string): void => show({ ...(name && name !== q ? { q: name } : {}), ...(type ? { type } : {}) })
  return (
    <div className="columns map-columns">
      <div ref={box} className="map-side">
        <label className="layer noprint">
          <input
            type="checkbox"
            checked={withMentioned}
            onChange={() => show({ ...(q ? { q } : {}), ...(withMentioned ? {} : { type: 'mentioned' }) })}
          />
          also places that are only mentioned ({mentioned.length})
        </label>
        <Answered query={atlas} what="the map">
          {(world) => (
            <WorldMap world={world} places={shown} chosen={q} width={Math.max(leastWidth, width)} onChoose={choose} />
          )}
        </Answered>
        <p className="dim small">{backgroundNotice}</p>
      </div>
      <aside className="aside">
        <PlaceList title="Places of events" places={events} chosen={q} onChoose={choose}>
          No event could be placed more closely than in a country.
        </PlaceList>
        <PlaceList title="In a country, not known where" places={countries} chosen={q} onChoose={choose} />
        <PlaceList title="In no gazetteer" places={unplaced} chosen={q} onChoose={choose} />
      </aside>
    </div>
  )
}

/** So many places of a list are shown at first. */
const listed = 40

interface PlaceListProps {
  readonly title: string
  readonly places: readonly PlaceRow[]
  readonly chosen: string
  readonly onChoose: (name: string) => void
  readonly children?: string
}

function PlaceList({ title, places, chosen, onChoose, children }: PlaceListProps): ReactNode {
  if (places.length === 0 && !children) return null
  return (
    <Section title={title} note={places.length > 0 ? count(places.length, 'place') : null}>
      {places.length === 0 ? <p className="dim">{children}</p> : null}
      <Reveal items={chosenFirst(places, chosen)} first={listed} nouns={['place', 'places']}>
        {(shown) => (
          <ul className="rows">
            {shown.map((place) => (
              <PlaceItem
                key={`${place.name} ${place.latitude} ${place.longitude}`}
                place={place}
                isChosen={place.name === chosen}
                {...(isOnMap(place) ? { onChoose } : {})}
              />
            ))}
          </ul>
        )}
      </Reveal>
    </Section>
  )
}

/** A place that was chosen on the map is shown however far down the list it stands; nothing moves where it is in view. */
function chosenFirst(places: readonly PlaceRow[], chosen: string): readonly PlaceRow[] {
  const at = places.findIndex(({ name }) => name === chosen)
  const place = places[at]
  return place && at >= listed ? [place, ...places.filter((one) => one !== place)] : places
}
