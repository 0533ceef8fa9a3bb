import type { ChangeCard } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type ListOf, useAnswer } from '../api/useAnswer.ts'
import { Answered } from '../parts/Answered.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Truncated } from '../parts/Truncated.tsx'
import { shortLocation } from '../parts/words.ts'

/** Pages that said something else when they were captured again. */
export function ChangesScreen(): ReactNode {
  const query = useAnswer<ListOf<ChangeCard>>('/changes')
  return (
    <>
      <ScreenHead title="Changes">
        Pages that held other words when they were captured again, the newest change first. What only moved around the
        text is no change.
      </ScreenHead>
      <Answered query={query} what="the changes">
        {(list) =>
          list.items.length === 0 ? (
            <Empty title="No page is known to have changed.">
              Read a page again later, from the same address: fogline read URL. What is new in it is shown here.
            </Empty>
          ) : (
            <>
              <ul className="rows">
                {list.items.map((card) => (
                  <ChangeRow key={card.id} card={card} />
                ))}
              </ul>
              <Truncated list={list} />
            </>
          )
        }
      </Answered>
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
