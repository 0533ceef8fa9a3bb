import type { Removal } from '@fogline/model'
import type { Draft } from '../draft.ts'
import type { OpenArticle, Stated } from './openArticle.ts'
import type { Row } from './toRows.ts'

/** Where the reader of a text page stands. `pending` was stated above an article that has not begun. */
export interface Walk {
  readonly rows: readonly Row[]
  readonly labels: ReadonlySet<string>
  readonly removals: Removal[]
  readonly drafts: Draft[]
  open: OpenArticle | null
  pending: Stated
  fresh: boolean
  list: boolean
  teaser: boolean
}

/** Records a line as cut. */
export function cut(walk: Walk, row: Row, reason: string, by: string): void {
  walk.removals.push({ order: row.order, text: row.text, reason, by })
}
