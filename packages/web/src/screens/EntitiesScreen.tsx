import type { ReactNode } from 'react'

/** Not there yet. */
export function EntitiesScreen(): ReactNode {
  return null
}
