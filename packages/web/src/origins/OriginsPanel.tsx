import '../styles/origins.css'
import type { OriginEdge, OriginsView } from '@fogline/model'
import { type ReactNode, useState } from 'react'
import { useAnswer } from '../api/useAnswer.ts'
import { Answered } from '../parts/Answered.tsx'
import { sayReason } from '../parts/formatDate.ts'
import { EvidenceLink } from '../parts/links.tsx'
import { count } from '../parts/words.ts'
import { namesOf, OriginGraph } from './OriginGraph.tsx'
import { OriginTable } from './OriginTable.tsx'

/** Where the accounts of a story or a transfer come from; asked for when it is opened. */
export function OriginsPanel({ of }: { readonly of: string }): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className="origins" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>Where it comes from</summary>
      {isOpen ? <OriginsOf id={of} why="untold" /> : null}
    </details>
  )
}

interface OriginsOfProps {
  /** Id of a claim, a figure, an event, a transfer or a story. */
  readonly id: string
  /** Is the reason of the counts told beside it already? */
  readonly why: 'told' | 'untold'
}

/** The counts and the graph of where accounts come from. */
export function OriginsOf({ id, why }: OriginsOfProps): ReactNode {
  const query = useAnswer<OriginsView>(`/origins/${encodeURIComponent(id)}`)
  return (
    <Answered query={query} what="where it comes from">
      {(origins) => <Origins origins={origins} because={why === 'told' ? null : origins.because} />}
    </Answered>
  )
}

interface OriginsProps {
  readonly origins: OriginsView
  readonly because: string | null
}

function Origins({ origins, because }: OriginsProps): ReactNode {
  const { nodes, edges, left } = origins
  const [chosen, setChosen] = useState<OriginEdge | null>(null)
  return (
    <>
      <p className="origin-counts">
        <strong>{countsOf(origins)}</strong>
        {because ? <span className="dim small"> {sayReason(because)}</span> : null}
      </p>
      <OriginGraph nodes={nodes} edges={edges} chosen={chosen} onChoose={setChosen} />
      <div className="origin-words" aria-live="polite">
        {chosen ? <Words edge={chosen} title={namesOf(chosen, nodes)} /> : <Hint hasEdges={edges.length > 0} />}
      </div>
      {left > 0 ? (
        <p className="dim small">
          {count(left, 'event')} of this story that fewer articles tell {left === 1 ? 'is' : 'are'} not drawn.
        </p>
      ) : null}
      {edges.length > 0 ? (
        <details className="small">
          <summary>The same as a table</summary>
          <OriginTable nodes={nodes} edges={edges} />
        </details>
      ) : null}
    </>
  )
}

/** "3 articles, 2 publishers, 1 origin"; publishers only where a page names one. */
function countsOf({ articles, publishers, outlets, origins }: OriginsView): string {
  return [
    count(articles, 'article'),
    ...(outlets === 0
      ? ['no outlet named']
      : [publishers === null ? count(outlets, 'outlet') : count(publishers, 'publisher')]),
    origins === 0 ? 'no origin named' : count(origins, 'origin'),
  ].join(', ')
}

function Hint({ hasEdges }: { readonly hasEdges: boolean }): ReactNode {
  return (
    <p className="dim small">
      {hasEdges
        ? 'Choose a line to read the words that it rests on. An article whose source is not named is never counted as one.'
        : 'No page says from whom it has this.'}
    </p>
  )
}

function Words({ edge, title }: { readonly edge: OriginEdge; readonly title: string }): ReactNode {
  return (
    <>
      <p className="small">
        <strong>{title}</strong>
      </p>
      {edge.evidence.map((one) => (
        <p key={`${one.article} ${one.start}`} className="said">
          <EvidenceLink evidence={one} className="quiet">
            {one.text.length > 400 ? `${one.text.slice(0, 399)}…` : one.text}
          </EvidenceLink>
        </p>
      ))}
      <p className="dim small">
        {sayReason(edge.because)} <span className="rule">{edge.by}</span>
      </p>
    </>
  )
}
