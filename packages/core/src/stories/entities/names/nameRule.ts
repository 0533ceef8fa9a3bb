import type { Alignment } from './alignParts.ts'
import type { NameType } from './toNameParts.ts'

/** Two names of the rule's example, and whether they may be joined: surely, only if no other name fits as well, or never. */
export interface NameExample {
  readonly names: readonly [string, string]
  readonly type: NameType
  readonly joins: 'surely' | 'if alone' | 'never'
}

/** What a difference costs, from 0 (nothing) to 1 (two things), and what it is. */
export interface Difference {
  readonly cost: number
  readonly reason: string
}

/** One kind of difference between two names. At least one example must never be joined. */
export interface NameRule {
  readonly id: string
  readonly says: string
  readonly examples: readonly NameExample[]
  readonly judge: (alignment: Alignment) => Difference | null
}
