import '../styles/changes.css'
import type { ArticleChangeView, ArticleLabel, ChangeView } from '@fogline/model'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAnswer } from '../api/useAnswer.ts'
import { Answered } from '../parts/Answered.tsx'
import { formatDate } from '../parts/formatDate.ts'
import { formatMoment } from '../parts/formatMoment.ts'
import { EvidenceLink } from '../parts/links.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Section } from '../parts/Section.tsx'
import { capital } from '../parts/words.ts'
import { ChangedText } from './ChangedText.tsx'
import { StatementChanges } from './StatementChanges.tsx'

/** What became of one page between two captures. */
export function ChangeScreen(): ReactNode {
  const { id } = useParams({ strict: false })
  const query = useAnswer<ChangeView>(`/changes/${encodeURIComponent(id ?? '')}`)
  return (
    <Answered query={query} what="the change">
      {(change) => <Change change={change} />}
    </Answered>
  )
}

function Change({ change }: { readonly change: ChangeView }): ReactNode {
  const { card, statedAt, articles } = change
  return (
    <>
      <ScreenHead title={card.article.title}>{capital(card.summary)}.</ScreenHead>
      <dl className="change-facts">
        <Fact name="Outlet">{card.article.outlet ?? 'not stated'}</Fact>
        <Fact name="Changed">{card.when}</Fact>
        {statedAt ? <Fact name="The page states">{formatStated(statedAt)}</Fact> : null}
        <Fact name="Versions">
          {card.version - 1} to {card.version} of {card.versions}
        </Fact>
        <Fact name="Page">
          <span className="place">{card.location}</span>
        </Fact>
      </dl>
      {articles.map((article) => (
        <ArticleChange key={`${article.before?.id} ${article.after?.id}`} article={article} />
      ))}
    </>
  )
}

/** A day, with its hour where the page gives one. */
function formatStated(time: string): string {
  const [day = time] = time.split('T')
  return day === time ? formatDate(day) : `${formatDate(day)}, ${formatMoment(time, day)}`
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function ArticleChange({ article }: { readonly article: ArticleChangeView }): ReactNode {
  const { before, after, notes, figures, claims, events, text } = article
  const fate = before === null ? 'This article came' : after === null ? 'This article is gone' : 'Text'
  return (
    <>
      {notes.length > 0 ? (
        <Section title="What the page says of it">
          {notes.map(({ text: words, evidence, kind }) => (
            <p key={words} className="said" data-step="" tabIndex={-1}>
              <EvidenceLink evidence={evidence} className="quiet">
                {words}
              </EvidenceLink>{' '}
              <span className="dim small">{kind}</span>
            </p>
          ))}
        </Section>
      ) : null}
      <StatementChanges title="Figures" of="Counts" changes={figures} />
      <StatementChanges title="Claims" of="Who" changes={claims} />
      <StatementChanges title="Events" of="Kind" changes={events} />
      <Section title={fate} note={<Versions before={before} after={after} />}>
        <ChangedText blocks={text} />
      </Section>
    </>
  )
}

function Versions({ before, after }: Pick<ArticleChangeView, 'before' | 'after'>): ReactNode {
  return (
    <>
      {before ? <VersionLink article={before}>older text</VersionLink> : null}
      {before && after ? ' · ' : null}
      {after ? <VersionLink article={after}>newer text</VersionLink> : null}
    </>
  )
}

function VersionLink({
  article,
  children,
}: {
  readonly article: ArticleLabel
  readonly children: ReactNode
}): ReactNode {
  return (
    <Link to="/articles/$id" params={{ id: article.id }}>
      {children}
    </Link>
  )
}
