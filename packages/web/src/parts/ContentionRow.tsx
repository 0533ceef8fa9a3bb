import type { ContentionCard } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { sayReason } from './formatDate.ts'
import { Word } from './Word.tsx'
import { capital, count } from './words.ts'

/** More positions than this are counted, not told, in a list. */
const shown = 4

/** A contention in a list, with its sides. */
export function ContentionRow({ contention }: { readonly contention: ContentionCard }): ReactNode {
  const { id, topic, type, comparable, because, positions } = contention
  const isCount = type === 'numeric' || type === 'revision'
  return (
    <li data-step="" tabIndex={-1}>
      <Link to="/contentions/$id" params={{ id }} className="quiet head" data-evidence="">
        {capital(topic)}
      </Link>
      <p className="facts">
        <Word value={type} />
        {comparable ? null : <span>not comparable</span>}
        <span>{capital(sayReason(because))}</span>
      </p>
      <ul className="sides">
        {positions.slice(0, shown).map(({ holder, value }) => (
          <li key={`${holder} ${value}`}>
            <span className="dim">{capital(holder ?? 'the article itself')}:</span>{' '}
            <span className={isCount ? 'value' : 'serif'}>{value}</span>
          </li>
        ))}
        {positions.length > shown ? (
          <li className="dim">and {count(positions.length - shown, 'more position')}</li>
        ) : null}
      </ul>
    </li>
  )
}
