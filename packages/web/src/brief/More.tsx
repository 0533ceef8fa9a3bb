import type { ReactNode } from 'react'
import { count } from '../parts/words.ts'

/** What a shortened list leaves in the ledger; nothing where it is whole. */
export function More({ amount, noun }: { readonly amount: number; readonly noun: string }): ReactNode {
  return amount > 0 ? <p className="dim small">{count(amount, `more ${noun}`)} in the ledger.</p> : null
}
