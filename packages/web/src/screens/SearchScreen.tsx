import type { ReactNode } from 'react'

/** Not there yet. */
export function SearchScreen(): ReactNode {
  return null
}
