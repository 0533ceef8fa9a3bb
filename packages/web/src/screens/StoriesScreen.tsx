import type { ReactNode } from 'react'

/** Not there yet. */
export function StoriesScreen(): ReactNode {
  return null
}
