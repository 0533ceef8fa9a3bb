import type { TrackCard } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PagedList } from '../lists/PagedList.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { TrackRow } from '../parts/TrackRow.tsx'

/** Figures that measure the same thing, the contested ones first. */
export function TracksScreen(): ReactNode {
  return (
    <>
      <ScreenHead title="Figures">
        How many, according to whom. A track holds the figures that measure the same thing of the same people at the
        same place; what is only part of it is kept apart.
      </ScreenHead>
      <PagedList<TrackCard>
        path="/tracks"
        nouns={['track', 'tracks']}
        filter="Filter figures"
        empty={
          <Empty title="No figures were found.">
            The pages that were read state none, or none with a thing counted. Look at an{' '}
            <Link to="/articles">article</Link> to see what was read from it.
          </Empty>
        }
      >
        {(tracks) => (
          <ul className="rows">
            {tracks.map((track) => (
              <TrackRow key={track.id} track={track} />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  )
}
