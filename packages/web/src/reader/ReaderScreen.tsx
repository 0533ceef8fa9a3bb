import '../styles/reader.css'
import type { ArticleView, Span } from '@fogline/model'
import { useNavigate, useParams, useRouterState, useSearch } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useMemo } from 'react'
import { useAnswer } from '../api/useAnswer.ts'
import { Answered } from '../parts/Answered.tsx'
import { useTitle } from '../parts/useTitle.ts'
import { ArticleText } from './ArticleText.tsx'
import { MarkSwitches } from './MarkSwitches.tsx'
import { PageFacts } from './PageFacts.tsx'
import { ReadPanel } from './ReadPanel.tsx'
import { hashOfSpan, spanOfHash } from './spanOfHash.ts'
import { toMarks } from './toMarks.ts'
import { VersionLine } from './VersionLine.tsx'

/** What a page says, and what was made of it. */
export function ReaderScreen(): ReactNode {
  const { id } = useParams({ strict: false })
  const query = useAnswer<ArticleView>(`/articles/${encodeURIComponent(id ?? '')}`)
  return (
    <Answered query={query} what="the article">
      {(article) => <Reader key={article.card.id} article={article} />}
    </Answered>
  )
}

function Reader({ article }: { readonly article: ArticleView }): ReactNode {
  const { chosen, choose } = useChosen(article.card.id)
  const { hide = '', cut = false } = useSearch({ strict: false })
  const all = useMemo(() => toMarks(article), [article])
  const marks = useMemo(() => {
    const hidden = new Set(hide.split(','))
    return all.filter(({ kind }) => !hidden.has(kind === 'cue' ? 'claim' : kind))
  }, [all, hide])
  useTitle(article.card.title)
  return (
    <div className="reader" data-chosen={chosen ? '' : undefined}>
      <div className="reader-text">
        <MarkSwitches id={article.card.id} marks={all} hide={hide} cut={cut} removals={article.removals.length} />
        <VersionLine article={article} />
        <article className="page">
          <ArticleText article={article} marks={marks} chosen={chosen} onChoose={choose} withCut={cut} />
        </article>
      </div>
      <aside className="reader-side" aria-live="polite">
        {chosen ? <ReadPanel article={article} chosen={chosen} onClose={() => choose(null)} /> : null}
        <PageFacts article={article} />
      </aside>
    </div>
  )
}

/** The chosen stretch lives in the address, so that it can be shared and the way back works. */
function useChosen(id: string): { readonly chosen: Span | null; readonly choose: (span: Span | null) => void } {
  const hash = useRouterState({ select: (state) => state.location.hash })
  const navigate = useNavigate()
  const chosen = useMemo(() => spanOfHash(hash), [hash])
  const choose = useCallback(
    (span: Span | null) =>
      void navigate({
        to: '/articles/$id',
        params: { id },
        search: (kept) => kept,
        hash: span ? hashOfSpan(span) : '',
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      }),
    [id, navigate],
  )
  useEffect(() => {
    if (spanOfHash(hash)) bringIntoView()
  }, [hash])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) choose(null)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [choose])
  return { chosen, choose }
}

/** Scrolls only when the words cannot be seen, so that a click on them moves nothing. */
function bringIntoView(): void {
  const words = document.querySelector('.m-chosen')
  const box = words?.getBoundingClientRect()
  if (box && (box.top < 80 || box.bottom > innerHeight * 0.85)) words?.scrollIntoView({ block: 'center' })
}
