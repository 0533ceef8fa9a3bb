import type { EntityLabel, TransferView } from '@fogline/model'
import type { ReactNode } from 'react'
import { formatDate } from './formatDate.ts'
import { ArticleOrigin, EntityLink, EvidenceLink } from './links.tsx'
import { Word } from './Word.tsx'
import { capital } from './words.ts'

/** Who gives what to whom, and how far it has come. */
export function TransferRow({ transfer }: { readonly transfer: TransferView }): ReactNode {
  const { supplier, recipient, item, stage, time, evidence, article } = transfer
  const [first] = evidence
  return (
    <li data-step="" tabIndex={-1}>
      <p>
        <Party party={supplier} /> <span aria-label="to">→</span> <Party party={recipient} />:{' '}
        <span className="value">{capital(item)}</span>
      </p>
      {first ? (
        <p className="said">
          <EvidenceLink evidence={first} className="quiet bare">
            {first.text}
          </EvidenceLink>
        </p>
      ) : null}
      <p className="facts">
        <Word value={stage} />
        {time ? <span>{formatDate(time)}</span> : null}
        <ArticleOrigin article={article} />
      </p>
    </li>
  )
}

function Party({ party }: { readonly party: EntityLabel | null }): ReactNode {
  return party ? <EntityLink entity={party} /> : <span className="dim">not stated</span>
}
