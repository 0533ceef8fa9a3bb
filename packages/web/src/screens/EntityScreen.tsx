import type { ArticleLabel, EntityCard } from '@fogline/model'
import { useParams } from '@tanstack/react-router'
import { Fragment, type ReactNode } from 'react'
import { useAnswer } from '../api/useAnswer.ts'
import { More } from '../brief/More.tsx'
import { EventTimeline } from '../chart/EventTimeline.tsx'
import { JudgeEntity, NotThisOne } from '../judge/JudgeEntity.tsx'
import { RateSource } from '../judge/RateSource.tsx'
import { Answered } from '../parts/Answered.tsx'
import { ClaimRow } from '../parts/ClaimRow.tsx'
import { FigureTable } from '../parts/FigureTable.tsx'
import { sayReason } from '../parts/formatDate.ts'
import { ArticleLink, ArticleOrigin, EvidenceLink } from '../parts/links.tsx'
import { Reveal } from '../parts/Reveal.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Section } from '../parts/Section.tsx'
import { TransferRow } from '../parts/TransferRow.tsx'
import { count, countryName, plain } from '../parts/words.ts'

/** What is said of someone or something, and by it. */
export function EntityScreen(): ReactNode {
  const { id } = useParams({ strict: false })
  const query = useAnswer<EntityCard>(`/entities/${encodeURIComponent(id ?? '')}`)
  return (
    <Answered query={query} what="the card">
      {(card) => <Card key={card.id} card={card} />}
    </Answered>
  )
}

function Card({ card }: { readonly card: EntityCard }): ReactNode {
  const roles = [...new Set(card.roles.map(({ text }) => text))]
  const { figures, nearby, transfers, says, saidOf, events } = card
  const isBare = [figures, nearby, transfers, says, saidOf, events].every((list) => list.length === 0)
  return (
    <>
      <ScreenHead title={card.name}>{[toKind(card), ...roles.slice(0, 3)].join(', ')}</ScreenHead>
      <div className="columns">
        <div>
          <Measured card={card} />
          <Said card={card} />
          <Told card={card} />
          {isBare ? (
            <p className="dim">It is named, but nothing was read that it says, or that is said of it.</p>
          ) : null}
        </div>
        <Named card={card} />
      </div>
    </>
  )
}

/** Rows of a list that are shown at first. */
const listed = 20

interface PartProps {
  readonly card: EntityCard
}

/** Figures of it, and who gives it, or what it gives, to whom. */
function Measured({ card }: PartProps): ReactNode {
  const { type, figures, transfers } = card
  const title = type === 'equipment' ? 'What is claimed of it, in figures' : 'Figures'
  return (
    <>
      {figures.length > 0 ? (
        <Section title={title} note={count(figures.length, 'figure')}>
          <FigureTable figures={figures} />
        </Section>
      ) : null}
      {transfers.length > 0 ? (
        <Section title="Who gives what to whom">
          <Reveal items={transfers} first={listed} nouns={['transfer', 'transfers']}>
            {(shown) => (
              <ul className="rows">
                {shown.map((transfer) => (
                  <TransferRow key={transfer.id} transfer={transfer} />
                ))}
              </ul>
            )}
          </Reveal>
        </Section>
      ) : null}
    </>
  )
}

/** What it says, and what others say of it. */
function Said({ card }: PartProps): ReactNode {
  const isPerson = card.type === 'person'
  const lists = [
    [isPerson ? 'In their own words' : 'What it says', card.says, 'hidden'],
    [isPerson ? 'What others say of them' : 'What others say of it', card.saidOf, 'shown'],
  ] as const
  return lists.map(([title, claims, speaker]) =>
    claims.length > 0 ? (
      <Section key={title} title={title} note={count(claims.length, 'claim')}>
        <Reveal items={claims} first={listed} nouns={['claim', 'claims']}>
          {(shown) => (
            <ul className="rows">
              {shown.map((claim) => (
                <ClaimRow key={claim.id} claim={claim} speaker={speaker} />
              ))}
            </ul>
          )}
        </Reveal>
      </Section>
    ) : null,
  )
}

/** What happened with it, and the figures of other things beside its name. */
function Told({ card }: PartProps): ReactNode {
  const { type, events, nearby } = card
  const title = type === 'equipment' ? 'Where it was used, and what is told of it' : 'Events'
  return (
    <>
      {events.length > 0 ? (
        <Section title={title} note={count(events.length, 'event')}>
          <EventTimeline events={events} />
        </Section>
      ) : null}
      {nearby.length > 0 ? (
        <Section title="Other figures in sentences that name it" note={count(nearby.length, 'figure')}>
          <FigureTable figures={nearby} />
        </Section>
      ) : null}
    </>
  )
}

function toKind({ type, country }: EntityCard): string {
  if (country === null || type === 'country') return plain(type)
  return type === 'equipment' ? `equipment, made in ${countryName(country)}` : `${plain(type)}, ${countryName(country)}`
}

/** Where it is named, under which names, and why these are taken for one. */
function Named({ card }: { readonly card: EntityCard }): ReactNode {
  const { aliases, because, articles, mentions } = card
  return (
    <aside className="aside">
      {aliases.length > 0 ? (
        <Section title="Also named">
          <p>{[...new Set(aliases)].join(', ')}</p>
        </Section>
      ) : null}
      <Section title="Where it is named" note={count(mentions.length, 'mention')}>
        <Reveal items={articles} first={listed} nouns={['article', 'articles']}>
          {(shown) => (
            <ul className="rows">
              {shown.map((article) => (
                <Mentions key={article.id} card={card} article={article} />
              ))}
            </ul>
          )}
        </Reveal>
        <More amount={card.left} noun="article that names it" nouns="articles that name it" />
      </Section>
      {card.says.length > 0 ? (
        <Section title="As a source">
          <RateSource id={card.id} name={card.name} />
        </Section>
      ) : null}
      <Section title="Why these are one">
        <p className="dim small">{sayReason(because)}</p>
        <JudgeEntity card={card} />
      </Section>
    </aside>
  )
}

/** Where one article names it; every mention opens its words. */
function Mentions({ card, article }: { readonly card: EntityCard; readonly article: ArticleLabel }): ReactNode {
  const here = card.mentions.filter((mention) => mention.article === article.id)
  return (
    <li data-step="" tabIndex={-1}>
      <ArticleLink article={article} /> <ArticleOrigin article={article} />{' '}
      {card.articles.length > 1 ? <NotThisOne card={card} article={article} /> : null}
      <p className="small">
        {here.slice(0, 8).map((mention) => (
          <Fragment key={mention.start}>
            <EvidenceLink evidence={mention} className="ref">
              {mention.text}
            </EvidenceLink>{' '}
          </Fragment>
        ))}
        {here.length > 8 ? <span className="dim"> and {here.length - 8} more</span> : null}
      </p>
    </li>
  )
}
