import type { EntityCard } from '@fogline/model'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAnswer } from '../api/useAnswer.ts'
import { EventTimeline } from '../chart/EventTimeline.tsx'
import { Answered } from '../parts/Answered.tsx'
import { ClaimRow } from '../parts/ClaimRow.tsx'
import { FigureTable } from '../parts/FigureTable.tsx'
import { ArticleLink, ArticleOrigin, EvidenceLink } from '../parts/links.tsx'
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
  const { name, type, says, saidOf, figures, nearby, transfers, events } = card
  const roles = [...new Set(card.roles.map(({ text }) => text))]
  return (
    <>
      <ScreenHead title={name}>{[toKind(card), ...roles.slice(0, 3)].join(', ')}</ScreenHead>
      <div className="columns">
        <div>
          {figures.length > 0 ? (
            <Section
              title={type === 'equipment' ? 'What is claimed of it, in figures' : 'Figures'}
              note={count(figures.length, 'figure')}
            >
              <FigureTable figures={figures} />
            </Section>
          ) : null}
          {transfers.length > 0 ? (
            <Section title="Who gives what to whom">
              <ul className="rows">
                {transfers.map((transfer) => (
                  <TransferRow key={transfer.id} transfer={transfer} />
                ))}
              </ul>
            </Section>
          ) : null}
          {says.length > 0 ? (
            <Section
              title={type === 'person' ? 'In their own words' : 'What it says'}
              note={count(says.length, 'claim')}
            >
              <ul className="rows">
                {says.map((claim) => (
                  <ClaimRow key={claim.id} claim={claim} speaker="hidden" />
                ))}
              </ul>
            </Section>
          ) : null}
          {saidOf.length > 0 ? (
            <Section
              title={type === 'person' ? 'What others say of them' : 'What others say of it'}
              note={count(saidOf.length, 'claim')}
            >
              <ul className="rows">
                {saidOf.map((claim) => (
                  <ClaimRow key={claim.id} claim={claim} speaker="shown" />
                ))}
              </ul>
            </Section>
          ) : null}
          {events.length > 0 ? (
            <Section
              title={type === 'equipment' ? 'Where it was used, and what is told of it' : 'Events'}
              note={count(events.length, 'event')}
            >
              <EventTimeline events={events} />
            </Section>
          ) : null}
          {nearby.length > 0 ? (
            <Section title="Other figures in sentences that name it" note={count(nearby.length, 'figure')}>
              <FigureTable figures={nearby} />
            </Section>
          ) : null}
          {figures.length + nearby.length + transfers.length + says.length + saidOf.length + events.length === 0 ? (
            <p className="dim">It is named, but nothing was read that it says, or that is said of it.</p>
          ) : null}
        </div>
        <Named card={card} />
      </div>
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
        <ul className="rows">
          {articles.map((article) => {
            const here = mentions.filter((mention) => mention.article === article.id)
            return (
              <li key={article.id} data-step="" tabIndex={-1}>
                <ArticleLink article={article} /> <ArticleOrigin article={article} />
                <p className="small">
                  {here.slice(0, 8).map((mention) => (
                    <EvidenceLink key={mention.start} evidence={mention} className="ref">
                      {mention.text}
                    </EvidenceLink>
                  ))}
                  {here.length > 8 ? <span className="dim"> and {here.length - 8} more</span> : null}
                </p>
              </li>
            )
          })}
        </ul>
      </Section>
      <Section title="Why these are one">
        <p className="dim small">{because}</p>
      </Section>
    </aside>
  )
}
