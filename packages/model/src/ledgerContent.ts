import type { Capture } from './change.ts'
import type { Judgement } from './judgement.ts'
import type { Publisher } from './lexicon.ts'
import type { PageRecord, Rejection } from './page.ts'
import type { Picture } from './picture.ts'
import type { ArticleReading } from './reading.ts'

/** All that a ledger holds, as values: what every writer writes from. */
export interface LedgerContent {
  readonly pages: readonly PageRecord[]
  readonly readings: readonly ArticleReading[]
  readonly judgements: readonly Judgement[]
  readonly rejections: readonly Rejection[]
  readonly picture: Picture
}

/**
 * What `reconcile` works on: the articles that can touch each other, what people decided about them, and the captures of
 * locations that more than one page was taken from.
 */
export interface Neighbourhood {
  readonly readings: readonly ArticleReading[]
  readonly judgements: readonly Judgement[]
  readonly captures: readonly Capture[]
  /** Houses of the press, whose titles are one publisher each; none where they are not given. */
  readonly publishers?: readonly Publisher[]
}
