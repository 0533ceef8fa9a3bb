import '../styles/judge.css'
import type { JudgedThing, JudgementView } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PagedList } from '../lists/PagedList.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ArticleOrigin, EvidenceLink } from '../parts/links.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Fields, Signed, UndoButton } from './JudgedBy.tsx'

/** All that people decided, newest first, each with the way back. */
export function JudgementsScreen(): ReactNode {
  return (
    <>
      <ScreenHead title="Judgements">
        What people decided over what was read. Nothing is erased: what was undone stays here, and counts no more.
      </ScreenHead>
      <PagedList<JudgementView>
        path="/judgements"
        nouns={['judgement', 'judgements']}
        empty={
          <Empty title="Nobody decided anything yet.">
            Open an <Link to="/articles">article</Link>, choose a mark and accept, reject or correct what was read from
            it; join or split <Link to="/stories">stories</Link> and <Link to="/entities">names</Link>; rate{' '}
            <Link to="/sources">sources</Link>.
          </Empty>
        }
      >
        {(judgements) => (
          <ul className="rows judgements">
            {judgements.map((judgement) => (
              <Row key={judgement.id} judgement={judgement} />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  )
}

const titles: Readonly<Record<JudgementView['verdict'], string>> = {
  same: 'One and the same',
  different: 'Not the same',
  unsure: 'Not sure',
  accept: 'Accepted',
  reject: 'Rejected',
  correct: 'Corrected',
  rate: 'Reliability',
  undo: 'Undone',
}

function Row({ judgement }: { readonly judgement: JudgementView }): ReactNode {
  const { verdict, reliability, state, things } = judgement
  return (
    <li data-step="" tabIndex={-1} data-state={state}>
      <p className="head">
        {titles[verdict]}
        {reliability ? ` ${reliability}` : ''}{' '}
        {state === 'stands' ? null : (
          <span className="word">{state === 'undone' ? 'undone' : 'replaced by a later one'}</span>
        )}
      </p>
      <ul className="judged-things">
        {things.map((thing) => (
          <li key={thing.id}>
            <Thing thing={thing} />
          </li>
        ))}
      </ul>
      <Fields judgement={judgement} />
      <p className="facts">
        <Signed judgement={judgement} />
        {state === 'undone' ? null : <UndoButton judgement={judgement} />}
      </p>
    </li>
  )
}

function Thing({ thing }: { readonly thing: JudgedThing }): ReactNode {
  const { kind, id, words, article, start, end } = thing
  if (kind === 'entity') {
    return (
      <Link to="/entities/$id" params={{ id }} className="quiet" data-evidence="">
        {words}
      </Link>
    )
  }
  if (article === null) return <span>{words}</span>
  return (
    <>
      {start === null || end === null ? (
        <Link to="/articles/$id" params={{ id: article.id }} className="quiet" data-evidence="">
          {words}
        </Link>
      ) : (
        <EvidenceLink evidence={{ article: article.id, start, end }} className="quiet">
          {words}
        </EvidenceLink>
      )}{' '}
      <span className="small">
        <ArticleOrigin article={article} />
      </span>
    </>
  )
}
