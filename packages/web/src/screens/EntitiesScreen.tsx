import type { EntityRow, EntityType } from '@fogline/model'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PagedList } from '../lists/PagedList.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { count, countryName, plain, times } from '../parts/words.ts'

const kinds: readonly (readonly [EntityType, string])[] = [
  ['person', 'people'],
  ['organisation', 'organisations'],
  ['country', 'countries'],
  ['place', 'places'],
  ['equipment', 'equipment'],
  ['unit', 'units'],
  ['group', 'groups'],
  ['treaty', 'treaties'],
]

/** Who and what is named, the most named first. */
export function EntitiesScreen(): ReactNode {
  const { type = '' } = useSearch({ strict: false })
  return (
    <>
      <ScreenHead title="Names">
        People, organisations, countries, weapons and places, joined across articles.
      </ScreenHead>
      <PagedList<EntityRow>
        path="/entities"
        nouns={['name', 'names']}
        filter="Filter names"
        type={type}
        tools={<Kinds chosen={type} />}
        empty={<Empty title="Nobody is named yet.">Read a page: fogline read FOLDER or URL.</Empty>}
      >
        {(rows) => (
          <ul className="rows">
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  )
}

function Kinds({ chosen }: { readonly chosen: string }): ReactNode {
  const navigate = useNavigate()
  const choose = (type: string): void =>
    void navigate({
      to: '.',
      search: (kept) => ({ ...kept, type: type === chosen ? undefined : type, page: undefined }),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className="chips">
      {kinds.map(([type, name]) => (
        <button key={type} type="button" className="chip" aria-pressed={type === chosen} onClick={() => choose(type)}>
          {name}
        </button>
      ))}
    </div>
  )
}

function Row({ row }: { readonly row: EntityRow }): ReactNode {
  return (
    <li data-step="" tabIndex={-1}>
      <Link to="/entities/$id" params={{ id: row.id }} className="quiet head" data-evidence="">
        {row.name}
      </Link>
      <p className="facts">
        <span>{plain(row.type)}</span>
        {row.role ? <span className="role">{row.role}</span> : null}
        {row.country && row.type !== 'country' ? <span>{countryName(row.country)}</span> : null}
        <span>
          named {times(row.mentions)} in {count(row.articles, 'article')}
        </span>
        {row.claims > 0 ? <span>{count(row.claims, 'claim')}</span> : null}
      </p>
    </li>
  )
}
