import type { ReactNode } from 'react'

/** Not there yet. */
export function TrackScreen(): ReactNode {
  return null
}
