import type { ReactNode } from 'react'

/** Not there yet. */
export function EntityScreen(): ReactNode {
  return null
}
