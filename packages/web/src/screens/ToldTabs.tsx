import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** What is told, as stories, as single events, and as what was given to whom. */
export function ToldTabs(): ReactNode {
  return (
    <nav className="tabs noprint" aria-label="What is told">
      <Link to="/stories">Stories</Link>
      <Link to="/events">Events</Link>
      <Link to="/transfers">Transfers</Link>
    </nav>
  )
}
