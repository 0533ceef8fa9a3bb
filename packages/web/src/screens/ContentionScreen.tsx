import type { ReactNode } from 'react'

/** Not there yet. */
export function ContentionScreen(): ReactNode {
  return null
}
