import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ListOf } from '../api/useAnswer.ts'
import { formatNumber } from './words.ts'

/** Says so where a list is longer than what was fetched of it. */
export function Truncated({ list }: { readonly list: ListOf<unknown> }): ReactNode {
  if (list.items.length >= list.total) return null
  return (
    <p className="note">
      These are the first {formatNumber(list.items.length)} of {formatNumber(list.total)}.{' '}
      <Link to="/search">Search</Link> finds the others.
    </p>
  )
}
