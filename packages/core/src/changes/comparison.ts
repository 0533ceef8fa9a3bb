import type { StatementChange } from '@fogline/model'

/** What became of one kind of statement between two versions of an article. */
export interface Comparison {
  /** What there is to show: a headline and its sentence that change together are one change. */
  readonly changes: readonly StatementChange[]
  /** Ids of the older version's statements with those that say the same in the newer. */
  readonly kept: readonly (readonly [before: string, after: string])[]
  /** Ids of all the older version's statements that the newer one no longer makes. */
  readonly gone: readonly string[]
}
