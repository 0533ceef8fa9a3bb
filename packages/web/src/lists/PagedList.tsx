import '../styles/lists.css'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { type ListOf, useNextAnswer } from '../api/useAnswer.ts'
import { Answered } from '../parts/Answered.tsx'
import { Empty } from '../parts/Empty.tsx'
import { FilterBox } from './FilterBox.tsx'
import { goToTop, Pager } from './Pager.tsx'
import { pagesOf, toListPath } from './pageSize.ts'

interface PagedListProps<Item> {
  /** The list, as the API names it: "/stories". */
  readonly path: string
  readonly nouns: readonly [one: string, many: string]
  /** What can be typed to narrow it down; left out where the server does not filter. */
  readonly filter?: string
  /** Filters beside the words. */
  readonly type?: string
  /** Beside the filter. */
  readonly tools?: ReactNode
  /** In place of a list that has no rows at all. */
  readonly empty: ReactNode
  readonly children: (items: readonly Item[]) => ReactNode
}

/** One page of a list that may be of any length. Page and filter stand in the address; the server finds the rows. */
export function PagedList<Item>(props: PagedListProps<Item>): ReactNode {
  const { path, nouns, filter, type = '', tools } = props
  const { q = '', page = 1 } = useSearch({ strict: false })
  const navigate = useNavigate()
  const query = useNextAnswer<ListOf<Item>>(toListPath(path, page, { ...(filter ? { q } : {}), type }))
  const box = useRef<HTMLDivElement>(null)
  const onFilter = (words: string): void =>
    void navigate({
      to: '.',
      search: (kept) => ({ ...kept, q: words || undefined, page: undefined }),
      replace: true,
      resetScroll: false,
    })
  return (
    <div ref={box} aria-busy={query.isPlaceholderData}>
      {filter ? (
        <FilterBox label={filter} value={q} onChange={onFilter}>
          {tools}
        </FilterBox>
      ) : null}
      <Answered query={query} what={`the ${nouns[1]}`}>
        {({ items, total }) => (
          <>
            {total > 0 ? <Pager page={page} total={total} nouns={nouns} at="top" /> : null}
            <Rows {...props} items={items} total={total} />
            <Pager page={page} total={total} nouns={nouns} at="bottom" onTurn={() => goToTop(box.current)} />
          </>
        )}
      </Answered>
    </div>
  )
}

function Rows<Item>(props: PagedListProps<Item> & ListOf<Item>): ReactNode {
  const { items, total, nouns, filter, type = '', empty, children } = props
  const { q = '', page = 1 } = useSearch({ strict: false })
  if (items.length > 0) return children(items)
  const first = { q: q || undefined, type: type || undefined }
  if (total > 0) {
    return (
      <Empty title={`There is no page ${page}.`}>
        The {nouns[1]} end on page {pagesOf(total)}.{' '}
        <Link to="." search={first}>
          Go to the first
        </Link>
      </Empty>
    )
  }
  if ((filter && q) || type) {
    return (
      <Empty title={q ? `None of the ${nouns[1]} has “${q}”.` : `There are no ${nouns[1]} of this kind.`}>
        Try a shorter word, or{' '}
        <Link to="." search={{}}>
          show all
        </Link>
        .
      </Empty>
    )
  }
  return empty
}
