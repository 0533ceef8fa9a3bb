import '../styles/support.css'
import type { SupportView } from '@fogline/model'
import type { ReactNode } from 'react'
import { sayReason } from '../parts/formatDate.ts'
import { EvidenceLink } from '../parts/links.tsx'
import { credibilityWords, reliabilityWords } from './admiralty.ts'

/** Why a thing stands as it does, the pair in words, and what pages themselves say of whether it is verified. */
export function SupportBody({ support }: { readonly support: SupportView }): ReactNode {
  const { reliability, credibility, remarks, because, by } = support
  return (
    <div className="support-body">
      <p className="support-why">{sayReason(because)}</p>
      <dl className="support-pair">
        <div>
          <dt>Who says it</dt>
          <dd>
            <strong>{reliability}</strong> {reliabilityWords[reliability]}
          </dd>
        </div>
        <div>
          <dt>What is said</dt>
          <dd>
            <strong>{credibility}</strong> {credibilityWords[credibility]}
          </dd>
        </div>
      </dl>
      {remarks.length > 0 ? (
        <>
          <p className="small dim">What pages say of it themselves:</p>
          <ul className="support-remarks">
            {remarks.map(({ says, evidence }) => (
              <li key={`${evidence.article} ${evidence.start}`}>
                <span className="word">{says === 'unverified' ? 'not verified' : 'confirmed'}</span>{' '}
                <EvidenceLink evidence={evidence} className="quiet bare serif">
                  “{evidence.text.length > 260 ? `${evidence.text.slice(0, 259).trimEnd()}…` : evidence.text}”
                </EvidenceLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="rule">{by}</p>
    </div>
  )
}
