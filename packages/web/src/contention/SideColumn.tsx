import type { ClaimView, FigureView, PositionView } from '@fogline/model'
import type { ReactNode } from 'react'
import { JudgeStatement } from '../judge/JudgeStatement.tsx'
import { formatDate } from '../parts/formatDate.ts'
import { ArticleOrigin, EvidenceLink, HolderLink } from '../parts/links.tsx'
import { Sentence } from '../parts/Sentence.tsx'
import { Word } from '../parts/Word.tsx'
import { plain } from '../parts/words.ts'
import { splitMarks } from '../reader/splitMarks.ts'
import { SupportPanel } from '../support/SupportPanel.tsx'
import { sayWho } from './sayWho.ts'
import type { Side } from './toSides.ts'

/** One side, with all that it says, each in the sentence that says it. */
export function SideColumn({ side }: { readonly side: Side }): ReactNode {
  const { holder, positions, denies } = side
  return (
    <li>
      <h2>
        {holder ? <HolderLink holder={{ ...holder, text: sayWho(side) }} /> : sayWho(side)}
        {denies ? <Word value="denies" /> : null}
      </h2>
      {positions.map((position) => (
        <Position key={`${position.value} ${position.evidence[0]?.article}`} position={position} />
      ))}
    </li>
  )
}

function Position({ position }: { readonly position: PositionView }): ReactNode {
  const { value, claims, figures, evidence } = position
  const told = new Set([...claims, ...figures].map((one) => `${one.article.id} ${one.sentence.start}`))
  const rest = evidence.filter(({ article, start }) => !told.has(`${article} ${start}`))
  return (
    <div className="position" data-step="" tabIndex={-1}>
      {figures.length > 0 || claims.length === 0 ? <p className="position-value">{value}</p> : null}
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
    </div>
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
      <p className="said">
        <Content claim={claim} />
      </p>
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

/** The sentence of a claim with its content marked. */
function Content({ claim: { sentence, content } }: { readonly claim: ClaimView }): ReactNode {
  const marks = content.map(({ start, end }) => ({ start, end, kind: 'claim' as const }))
  return splitMarks(sentence, marks).map((segment) => {
    const words = sentence.text.slice(segment.start - sentence.start, segment.end - sentence.start)
    return segment.marks.length > 0 ? (
      <mark key={segment.start} className="claimed">
        {words}
      </mark>
    ) : (
      words
    )
  })
}
