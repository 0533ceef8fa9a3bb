import type { ArticleCard } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PagedList } from '../lists/PagedList.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ArticleLink, ArticleOrigin } from '../parts/links.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { count, plain, shortLocation } from '../parts/words.ts'

/** Articles, copies folded under the article they repeat. */
export function ArticlesScreen(): ReactNode {
  return (
    <>
      <ScreenHead title="Articles">
        What was read, as it came out of its pages. Copies stand under their original where both are on this page.
      </ScreenHead>
      <PagedList<ArticleCard>
        path="/articles"
        nouns={['article', 'articles']}
        filter="Filter by title, outlet, address"
        empty={<Empty title="No article yet.">Read a page: fogline read FOLDER or URL.</Empty>}
      >
        {(cards) => <Rows cards={cards} />}
      </PagedList>
    </>
  )
}

function Rows({ cards }: { readonly cards: readonly ArticleCard[] }): ReactNode {
  const shown = new Set(cards.map(({ id }) => id))
  return (
    <ul className="rows">
      {cards
        .filter(({ copyOf }) => copyOf === null || !shown.has(copyOf))
        .map((card) => (
          <ArticleRow key={card.id} card={card} copies={cards.filter(({ copyOf }) => copyOf === card.id)} />
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
