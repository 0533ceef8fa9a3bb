import type { ArticleCard } from '@fogline/model'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type ListOf, useAnswer } from '../api/useAnswer.ts'
import { Answered } from '../parts/Answered.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ArticleLink, ArticleOrigin } from '../parts/links.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Truncated } from '../parts/Truncated.tsx'
import { count, plain, shortLocation } from '../parts/words.ts'

/** All articles, copies folded under the article they repeat. */
export function ArticlesScreen(): ReactNode {
  const query = useAnswer<ListOf<ArticleCard>>('/articles')
  const { q = '' } = useSearch({ strict: false })
  return (
    <>
      <ScreenHead title="Articles">
        What was read, as it came out of its pages. Copies stand under their original.
      </ScreenHead>
      <Filter value={q} />
      <Answered query={query} what="the articles">
        {(list) => (
          <>
            <Rows all={list.items} filter={q.toLowerCase()} />
            <Truncated list={list} />
          </>
        )}
      </Answered>
    </>
  )
}

function Filter({ value }: { readonly value: string }): ReactNode {
  const navigate = useNavigate()
  return (
    <div className="filter">
      <input
        type="search"
        aria-label="Filter by title, outlet or address"
        placeholder="Filter by title, outlet, address"
        value={value}
        onChange={(event) =>
          void navigate({ to: '/articles', search: event.target.value ? { q: event.target.value } : {}, replace: true })
        }
      />
    </div>
  )
}

function Rows({ all, filter }: { readonly all: readonly ArticleCard[]; readonly filter: string }): ReactNode {
  const matches = all.filter(({ title, outlet, location }) =>
    `${title} ${outlet ?? ''} ${location}`.toLowerCase().includes(filter),
  )
  const shown = new Set(matches.map(({ id }) => id))
  const tops = matches.filter(({ copyOf }) => copyOf === null || !shown.has(copyOf))
  if (all.length === 0) return <Empty title="No article yet.">Read a page: fogline read FOLDER or URL.</Empty>
  if (tops.length === 0) return <Empty title="No article matches.">Try a shorter filter.</Empty>
  return (
    <ul className="rows">
      {tops.map((card) => (
        <ArticleRow key={card.id} card={card} copies={matches.filter(({ copyOf }) => copyOf === card.id)} />
      ))}
    </ul>
  )
}

/** An article with what was read from it, and its copies. */
export function ArticleRow({
  card,
  copies,
}: {
  readonly card: ArticleCard
  readonly copies: readonly ArticleCard[]
}): ReactNode {
  return (
    <li data-step="" tabIndex={-1}>
      <span className="head" data-evidence="">
        <ArticleLink article={card} />
      </span>
      <p className="facts">
        <ArticleOrigin article={card} />
        {card.form === 'report' ? null : <span>{card.form}</span>}
        {card.versions > 1 ? <span>{count(card.versions, 'version')}</span> : null}
        <span>{count(card.words, 'word')}</span>
        <span>{count(card.claims, 'claim')}</span>
        <span>{count(card.figures, 'figure')}</span>
        <span>{count(card.events, 'event')}</span>
        {card.transfers > 0 ? <span>{count(card.transfers, 'transfer')}</span> : null}
        <span className="place" title={card.location}>
          {shortLocation(card.location)}
        </span>
      </p>
      {copies.map((copy) => (
        <p key={copy.id} className="small copy">
          {capitalRelation(copy)}:{' '}
          <Link to="/articles/$id" params={{ id: copy.id }} className="quiet">
            {copy.title}
          </Link>{' '}
          <ArticleOrigin article={copy} />
        </p>
      ))}
    </li>
  )
}

function capitalRelation({ relation }: ArticleCard): string {
  return plain(relation ?? 'copy')
}
