import type { ReactNode } from 'react'
import { count } from '../parts/words.ts'

interface MoreProps {
  readonly amount: number
  readonly noun: string
  /** Many of them, where that is no “s” at the end. */
  readonly nouns?: string
}

/** What a shortened list leaves in the ledger; nothing where it is whole. */
export function More({ amount, noun, nouns = `${noun}s` }: MoreProps): ReactNode {
  return amount > 0 ? (
    <p className="dim small">{count(amount, `more ${noun}`, `more ${nouns}`)} in the ledger.</p>
  ) : null
}
