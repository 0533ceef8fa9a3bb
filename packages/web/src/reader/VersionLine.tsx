import type { ArticleView } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** Which version of its page an article is, when it was changed, and the way to what changed. */
export function VersionLine({ article: { card, versions } }: { readonly article: ArticleView }): ReactNode {
  const own = versions.findLast((version) => version.article === card.id)
  const last = versions.at(-1)
  if (!own || !last) return null
  const change = own.change ?? versions.find(({ number }) => number === own.number + 1)?.change
  return (
    <p className="version-line">
      <strong>
        Version {own.number} of {versions.length}
      </strong>
      {change ? (
        <>
          {' · changed '}
          {change.when}
          {' · '}
          <Link to="/changes/$id" params={{ id: change.id }}>
            show changes
          </Link>
        </>
      ) : null}
      {last.article && last.article !== card.id ? (
        <>
          {' · '}
          <Link to="/articles/$id" params={{ id: last.article }}>
            read what the page says now
          </Link>
        </>
      ) : null}
    </p>
  )
}
