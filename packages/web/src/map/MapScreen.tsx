import type { ReactNode } from 'react'

/** Not there yet. */
export function MapScreen(): ReactNode {
  return null
}
