import type { ReactNode } from 'react'

/** Not there yet. */
export function ContentionsScreen(): ReactNode {
  return null
}
