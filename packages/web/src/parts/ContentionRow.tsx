import type { ContentionCard } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Word } from './Word.tsx'
import { capital } from './words.ts'

/** A contention in a list, with its sides. */
export function ContentionRow({ contention }: { readonly contention: ContentionCard }): ReactNode {
  const { id, topic, type, comparable, because, positions } = contention
  return (
    <li data-step="" tabIndex={-1}>
      <Link to="/contentions/$id" params={{ id }} className="quiet head" data-evidence="">
        {capital(topic)}
      </Link>
      <p className="facts">
        <Word value={type} />
        {comparable ? null : <span>not comparable</span>}
        <span>{because}</span>
      </p>
      <ul className="sides">
        {positions.map(({ holder, value }) => (
          <li key={`${holder} ${value}`}>
            <span className="value">{value}</span> <span className="dim">{holder ?? 'the article itself'}</span>
          </li>
        ))}
      </ul>
    </li>
  )
}
