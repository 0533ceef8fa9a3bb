import type { TrackCard } from '@fogline/model'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type ListOf, useAnswer } from '../api/useAnswer.ts'
import { Answered } from '../parts/Answered.tsx'
import { Empty } from '../parts/Empty.tsx'
import { FilterBox } from '../parts/FilterBox.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { TrackRow } from '../parts/TrackRow.tsx'
import { Truncated } from '../parts/Truncated.tsx'
import { count } from '../parts/words.ts'

/** Figures that measure the same thing, the contested ones first. */
export function TracksScreen(): ReactNode {
  const query = useAnswer<ListOf<TrackCard>>('/tracks')
  const { q = '' } = useSearch({ strict: false })
  const navigate = useNavigate()
  return (
    <>
      <ScreenHead title="Figures">
        How many, according to whom. A track holds the figures that measure the same thing of the same people at the
        same place; what is only part of it is kept apart.
      </ScreenHead>
      <FilterBox
        label="Filter figures"
        value={q}
        onChange={(words) => void navigate({ to: '/tracks', search: words ? { q: words } : {}, replace: true })}
      />
      <Answered query={query} what="the figures">
        {(list) => (
          <>
            <Tracks all={list.items} filter={q.toLowerCase()} />
            <Truncated list={list} />
          </>
        )}
      </Answered>
    </>
  )
}

function Tracks({ all, filter }: { readonly all: readonly TrackCard[]; readonly filter: string }): ReactNode {
  const shown = all.filter(({ label, holders, unit }) =>
    [label, unit, ...holders].join(' ').toLowerCase().includes(filter),
  )
  if (all.length === 0) {
    return (
      <Empty title="No figures were found.">
        The pages that were read state none, or none with a thing counted. Look at an{' '}
        <Link to="/articles">article</Link> to see what was read from it.
      </Empty>
    )
  }
  return (
    <>
      <p className="dim small">{count(shown.length, 'track')}</p>
      <ul className="rows">
        {shown.map((track) => (
          <TrackRow key={track.id} track={track} />
        ))}
      </ul>
    </>
  )
}
