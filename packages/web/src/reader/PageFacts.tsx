import type { ArticleView } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDate } from '../parts/formatDate.ts'
import { formatMoment } from '../parts/formatMoment.ts'
import { ArticleLink, ArticleOrigin } from '../parts/links.tsx'
import { count, plain } from '../parts/words.ts'
import { MetadataSources } from './MetadataSources.tsx'

/** What is known of the page itself, and which other articles say the same in the same words. */
export function PageFacts({ article }: { readonly article: ArticleView }): ReactNode {
  const { card, section, author, copies, stories, publishedTime, modifiedAt, canonical, metadata } = article
  return (
    <section className="panel facts-panel">
      <h2>This article</h2>
      <dl>
        <Fact name="Outlet">{card.outlet ?? 'not stated'}</Fact>
        <Fact name="Published">
          {card.publishedAt
            ? `${formatDate(card.publishedAt)}${card.publishedBasis === 'implied' ? ' (implied)' : ''}`
            : 'not stated'}
          {publishedTime === null ? null : (
            <span className="dim">, {formatMoment(publishedTime, card.publishedAt ?? '')}</span>
          )}
        </Fact>
        {modifiedAt === null ? null : <Fact name="Changed">{formatDate(modifiedAt)}</Fact>}
        {author ? <Fact name="By">{author}</Fact> : null}
        {section ? <Fact name="Section">{section}</Fact> : null}
        <Fact name="Form">{card.form}</Fact>
        <Fact name="Page">
          <Original location={card.location} />
          {card.index > 0 ? `, article ${card.index + 1}` : ''}
        </Fact>
        {canonical === null || canonical === card.location ? null : (
          <Fact name="Its own address">
            <Original location={canonical} />
          </Fact>
        )}
        <Fact name="Read">
          {[count(card.claims, 'claim'), count(card.figures, 'figure'), count(card.events, 'event')].join(', ')}
        </Fact>
        {stories.map(({ id, title }) => (
          <Fact key={id} name="Story">
            <Link to="/stories/$id" params={{ id }}>
              {title}
            </Link>
          </Fact>
        ))}
      </dl>
      <MetadataSources values={metadata} />
      {copies.length > 0 ? (
        <div className="copies">
          <h3>{card.copyOf ? 'This is a copy' : `Repeated by ${count(copies.length, 'article')}`}</h3>
          <p className="small dim">Copies are one voice: what they say is counted once.</p>
          <ul>
            {copies.map(({ article: other, relation, containment, because }) => (
              <li key={other.id}>
                <ArticleLink article={other} /> <ArticleOrigin article={other} />
                <p className="small dim">
                  {plain(relation)}, {Math.round(containment * 100)} % of the words. {because}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Only http(s) addresses become links: a page cannot smuggle another kind in. */
function Original({ location }: { readonly location: string }): ReactNode {
  if (!/^https?:\/\//iu.test(location)) return <span className="place">{location}</span>
  return (
    <a href={location} target="_blank" rel="noreferrer noopener" className="place" data-original="">
      {location}
    </a>
  )
}
