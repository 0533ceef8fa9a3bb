import type { ReactNode } from 'react'

/** Not there yet. */
export function TracksScreen(): ReactNode {
  return null
}
