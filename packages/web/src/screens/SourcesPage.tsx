import '../styles/lists.css'
import type { SourcesView } from '@fogline/model'
import { useSearch } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { useNextAnswer } from '../api/useAnswer.ts'
import { goToTop, Pager } from '../lists/Pager.tsx'
import { toListPath } from '../lists/pageSize.ts'
import { Answered } from '../parts/Answered.tsx'

interface SourcesPageProps<Row> {
  /** The name of its page in the address: each of the two lists has its own. */
  readonly name: 'page' | 'outlets'
  readonly nouns: readonly [one: string, many: string]
  readonly rowsOf: (sources: SourcesView) => readonly Row[]
  readonly children: (rows: readonly Row[]) => ReactNode
}

/** One page of those who publish, or of those who are quoted. */
export function SourcesPage<Row>({ name, nouns, rowsOf, children }: SourcesPageProps<Row>): ReactNode {
  const { [name]: page = 1 } = useSearch({ strict: false })
  const query = useNextAnswer<SourcesView>(toListPath('/sources', page))
  const box = useRef<HTMLDivElement>(null)
  return (
    <div ref={box} aria-busy={query.isPlaceholderData}>
      <Answered query={query} what={`the ${nouns[1]}`}>
        {(sources) => {
          const pager = { page, total: sources.totals[name === 'page' ? 'sources' : 'outlets'], nouns, name }
          return (
            <>
              {pager.total > 0 ? <Pager {...pager} at="top" /> : null}
              {children(rowsOf(sources))}
              <Pager {...pager} at="bottom" onTurn={() => goToTop(box.current)} />
            </>
          )
        }}
      </Answered>
    </div>
  )
}
