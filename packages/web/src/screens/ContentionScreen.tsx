import type { ClaimView, ContentionView, FigureView, PositionView } from '@fogline/model'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAnswer } from '../api/useAnswer.ts'
import { JudgeStatement } from '../judge/JudgeStatement.tsx'
import { Answered } from '../parts/Answered.tsx'
import { formatDate } from '../parts/formatDate.ts'
import { ArticleOrigin, EvidenceLink, HolderLink } from '../parts/links.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Section } from '../parts/Section.tsx'
import { Sentence } from '../parts/Sentence.tsx'
import { TrackRow } from '../parts/TrackRow.tsx'
import { Word } from '../parts/Word.tsx'
import { capital, plain } from '../parts/words.ts'
import { SupportPanel } from '../support/SupportPanel.tsx'

/** Where two sides part: each in its own column, with its own words. */
export function ContentionScreen(): ReactNode {
  const { id } = useParams({ strict: false })
  const query = useAnswer<ContentionView>(`/contentions/${encodeURIComponent(id ?? '')}`)
  return (
    <Answered query={query} what="the contention">
      {(contention) => <Contention contention={contention} />}
    </Answered>
  )
}

function Contention({ contention }: { readonly contention: ContentionView }): ReactNode {
  const { topic, type, comparable, because, by, positions, tracks } = contention
  return (
    <>
      <ScreenHead title={capital(topic)}>
        <Word value={type} /> {because}{' '}
        {comparable
          ? 'The positions can be compared.'
          : 'They cannot be compared as numbers, and stand side by side only.'}
      </ScreenHead>
      <ol className="positions">
        {positions.map((position) => (
          <Position key={`${position.holder?.text} ${position.value}`} position={position} />
        ))}
      </ol>
      {tracks.length > 0 ? (
        <Section title="The same figures as a chart">
          <ul className="rows">
            {tracks.map((track) => (
              <TrackRow key={track.id} track={track} />
            ))}
          </ul>
        </Section>
      ) : null}
      <p className="rule">found by {by}</p>
    </>
  )
}

function Position({ position }: { readonly position: PositionView }): ReactNode {
  const { holder, value, claims, figures, evidence } = position
  const told = new Set([...claims, ...figures].map((one) => `${one.article.id} ${one.sentence.start}`))
  const rest = evidence.filter(({ article, start }) => !told.has(`${article} ${start}`))
  return (
    <li data-step="" tabIndex={-1}>
      <h2>
        <HolderLink holder={holder} />
      </h2>
      <p className="position-value">{value}</p>
      {figures.map((figure) => (
        <FigureWords key={figure.id} figure={figure} />
      ))}
      {claims
        .filter((claim) => !figures.some((figure) => isSameSentence(figure, claim)))
        .map((claim) => (
          <ClaimWords key={claim.id} claim={claim} />
        ))}
      {rest.map((one) => (
        <p key={`${one.article} ${one.start}`} className="said">
          <EvidenceLink evidence={one} className="quiet">
            {one.text}
          </EvidenceLink>
        </p>
      ))}
      {claims.length + figures.length > 0 ? (
        <JudgeStatement ids={[...claims, ...figures].map(({ id }) => id)} what="position" />
      ) : null}
    </li>
  )
}

function isSameSentence(figure: FigureView, claim: ClaimView): boolean {
  return figure.article.id === claim.article.id && figure.sentence.start === claim.sentence.start
}

function FigureWords({ figure }: { readonly figure: FigureView }): ReactNode {
  return (
    <div className="words">
      <p className="said">
        <Sentence sentence={figure.sentence} figure={figure} />
      </p>
      <p className="facts">
        <span>as of {figure.asOf ? formatDate(figure.asOf) : 'a day that is not stated'}</span>
        <span>{plain(figure.status)}</span>
        <ArticleOrigin article={figure.article} />
        <EvidenceLink evidence={{ ...figure, article: figure.article.id }}>on its page</EvidenceLink>
      </p>
      {figure.support ? <SupportPanel of={figure.id} support={figure.support} /> : null}
    </div>
  )
}

function ClaimWords({ claim }: { readonly claim: ClaimView }): ReactNode {
  return (
    <div className="words">
      <p className="said">{claim.sentence.text}</p>
      <p className="facts">
        <span>{plain(claim.act)}</span>
        {claim.when ? <span>{claim.when.value ? formatDate(claim.when.value) : claim.when.text}</span> : null}
        <ArticleOrigin article={claim.article} />
        <EvidenceLink evidence={{ ...claim.sentence, article: claim.article.id }}>on its page</EvidenceLink>
      </p>
      {claim.support ? <SupportPanel of={claim.id} support={claim.support} /> : null}
    </div>
  )
}
