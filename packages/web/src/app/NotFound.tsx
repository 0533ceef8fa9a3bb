import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** An address that is no view. */
export function NotFound(): ReactNode {
  return (
    <div className="note">
      <strong>There is no such screen.</strong>
      Go to the <Link to="/">overview</Link>, or press <kbd>/</kbd> and search.
    </div>
  )
}
