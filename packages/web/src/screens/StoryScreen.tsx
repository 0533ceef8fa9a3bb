import type { ReactNode } from 'react'

/** Not there yet. */
export function StoryScreen(): ReactNode {
  return null
}
