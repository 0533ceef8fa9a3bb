import type { EntityRow } from '@fogline/model'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import { type ListOf, useAnswer } from '../api/useAnswer.ts'
import type { ViewSearch } from '../app/router.tsx'
import { Answered } from '../parts/Answered.tsx'
import { Empty } from '../parts/Empty.tsx'
import { FilterBox } from '../parts/FilterBox.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { count, countryName, plain, times } from '../parts/words.ts'

/** Who and what is named, the most named first. */
export function EntitiesScreen(): ReactNode {
  const query = useAnswer<ListOf<EntityRow>>('/entities?limit=5000')
  const { q = '', type = '' } = useSearch({ strict: false })
  const navigate = useNavigate()
  const show = (search: ViewSearch): void => void navigate({ to: '/entities', search, replace: true })
  return (
    <>
      <ScreenHead title="Names">
        People, organisations, countries, weapons and places, joined across articles.
      </ScreenHead>
      <Answered query={query} what="the names">
        {({ items }) => {
          const types = [...new Set(items.map((row) => row.type))].sort()
          const shown = items.filter(
            (row) => (type === '' || row.type === type) && row.name.toLowerCase().includes(q.toLowerCase()),
          )
          const kept = { ...(q ? { q } : {}), ...(type ? { type } : {}) }
          return (
            <>
              <FilterBox
                label="Filter names"
                value={q}
                onChange={(words) => show({ ...(words ? { q: words } : {}), ...(type ? { type } : {}) })}
              >
                <div className="chips">
                  {types.map((one) => (
                    <button
                      key={one}
                      type="button"
                      className="chip"
                      aria-pressed={one === type}
                      onClick={() => show(one === type ? (q ? { q } : {}) : { ...kept, type: one })}
                    >
                      {plain(one)} {items.filter((row) => row.type === one).length}
                    </button>
                  ))}
                </div>
              </FilterBox>
              {shown.length === 0 ? (
                <Empty title={items.length === 0 ? 'Nobody is named yet.' : 'No name matches.'}>
                  {items.length === 0
                    ? 'Read a page: fogline read FOLDER or URL.'
                    : 'Try a shorter filter, or another kind.'}
                </Empty>
              ) : (
                <Rows rows={shown} />
              )}
            </>
          )
        }}
      </Answered>
    </>
  )
}

/** Only the rows in view are drawn: a ledger may name many thousands. */
function Rows({ rows }: { readonly rows: readonly EntityRow[] }): ReactNode {
  const box = useRef<HTMLUListElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => 58,
    overscan: 12,
  })
  return (
    <ul className="virtual" ref={box} style={{ height: `min(70vh, ${rows.length * 58}px)` }}>
      <li aria-hidden="true" style={{ height: virtual.getTotalSize() }} />
      {virtual.getVirtualItems().map(({ index, start, size }) => {
        const row = rows[index]
        return row ? (
          <li
            key={row.id}
            className="virtual-row"
            data-step=""
            tabIndex={-1}
            style={{ height: size, transform: `translateY(${start}px)` }}
          >
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
        ) : null
      })}
    </ul>
  )
}
