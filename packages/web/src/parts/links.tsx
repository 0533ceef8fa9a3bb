import type { ArticleLabel, EntityLabel, Evidence, HolderView } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDate } from './formatDate.ts'

/** To the words that said it, marked in their text. */
export function EvidenceLink({
  evidence,
  children,
  className,
}: {
  readonly evidence: Pick<Evidence, 'article' | 'start' | 'end'> & { readonly text?: string }
  readonly children: ReactNode
  readonly className?: string
}): ReactNode {
  return (
    <Link
      to="/articles/$id"
      params={{ id: evidence.article }}
      hash={`s=${evidence.start}-${evidence.end}`}
      title={evidence.text}
      className={className ?? 'evidence'}
      data-evidence=""
    >
      {children}
    </Link>
  )
}

/** To an article, named by its title. */
export function ArticleLink({ article }: { readonly article: ArticleLabel }): ReactNode {
  return (
    <Link to="/articles/$id" params={{ id: article.id }} className="quiet">
      {article.title}
    </Link>
  )
}

/** Outlet and date of an article, as far as its page states them. */
export function ArticleOrigin({ article }: { readonly article: ArticleLabel }): ReactNode {
  return (
    <span className="dim">
      {article.outlet ?? 'outlet not stated'}
      {article.publishedAt ? `, ${formatDate(article.publishedAt)}` : ', no date'}
    </span>
  )
}

/** To the card of someone or something. */
export function EntityLink({ entity }: { readonly entity: EntityLabel }): ReactNode {
  return (
    <Link to="/entities/$id" params={{ id: entity.id }} className="quiet">
      {entity.name}
    </Link>
  )
}

/** Who says so, as worded; the link goes to who that is. */
export function HolderLink({ holder }: { readonly holder: HolderView | null }): ReactNode {
  if (!holder) return <span className="dim">the article itself</span>
  if (!holder.entity) return <span>{holder.text}</span>
  return (
    <Link to="/entities/$id" params={{ id: holder.entity.id }} className="quiet" title={holder.entity.name}>
      {holder.text}
    </Link>
  )
}
