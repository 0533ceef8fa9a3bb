import type { ChangeCard } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PagedList } from '../lists/PagedList.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { shortLocation } from '../parts/words.ts'

/** Pages that said something else when they were captured again. */
export function ChangesScreen(): ReactNode {
  return (
    <>
      <ScreenHead title="Changes">
        Pages that held other words when they were captured again, the newest change first. What only moved around the
        text is no change.
      </ScreenHead>
      <PagedList<ChangeCard>
        path="/changes"
        nouns={['change', 'changes']}
        empty={
          <Empty title="No page is known to have changed.">
            Read a page again later, from the same address: fogline read URL. What is new in it is shown here.
          </Empty>
        }
      >
        {(cards) => (
          <ul className="rows">
            {cards.map((card) => (
              <ChangeRow key={card.id} card={card} />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  )
}

function ChangeRow({ card }: { readonly card: ChangeCard }): ReactNode {
  const { id, article, summary, when, version, versions, location } = card
  return (
    <li data-step="" tabIndex={-1}>
      <span className="head">
        <Link to="/changes/$id" params={{ id }} className="quiet" data-evidence="">
          {article.title}
        </Link>
      </span>
      <p>{summary}</p>
      <p className="facts">
        <span>{article.outlet ?? 'outlet not stated'}</span>
        <span>{when}</span>
        <span>
          version {version} of {versions}
        </span>
        <span className="place" title={location}>
          {shortLocation(location)}
        </span>
      </p>
    </li>
  )
}
