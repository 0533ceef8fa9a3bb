import type { ClaimView } from '@fogline/model'
import type { ReactNode } from 'react'
import { JudgedBy } from '../judge/JudgedBy.tsx'
import { SupportPanel } from '../support/SupportPanel.tsx'
import { ArticleOrigin, EvidenceLink, HolderLink } from './links.tsx'
import { plain } from './words.ts'

const shown = ['accept', 'reject', 'correct'] as const

interface ClaimRowProps {
  readonly claim: ClaimView
  readonly speaker: 'shown' | 'hidden'
}

/** What somebody said, in the words of the page, with the act that it performs. */
export function ClaimRow({ claim, speaker }: ClaimRowProps): ReactNode {
  return (
    <li data-step="" tabIndex={-1}>
      <p className="said">
        <EvidenceLink evidence={{ ...claim.sentence, article: claim.article.id }} className="quiet bare">
          {claim.content.map(({ text }) => text).join(' … ') || claim.sentence.text}
        </EvidenceLink>
      </p>
      <p className="facts">
        {speaker === 'shown' ? claim.speaker ? <HolderLink holder={claim.speaker} /> : <span>hearsay</span> : null}
        <span>
          {plain(claim.act)}
          {claim.negated ? ', negated' : ''}
        </span>
        <ArticleOrigin article={claim.article} />
      </p>
      {claim.support ? <SupportPanel of={claim.id} support={claim.support} /> : null}
      <JudgedBy ids={[claim.id]} verdicts={shown} />
    </li>
  )
}
