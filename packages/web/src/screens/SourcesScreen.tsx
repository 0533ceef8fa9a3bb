import type { ReactNode } from 'react'

/** Not there yet. */
export function SourcesScreen(): ReactNode {
  return null
}
