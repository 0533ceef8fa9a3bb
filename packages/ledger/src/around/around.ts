import type { ArticleCard, LedgerContent, StoryCard, TrackCard } from '@fogline/model'
import type { PictureKind } from '../ledger.ts'

/** What a screen may be about; `origins` are those of a story, a news event or a statement. */
export type ThingKind = PictureKind | 'article' | 'statement' | 'change' | 'origins'

/** What a screen about one thing is made of, and no more: of articles that it only names no more than their cards. */
export interface Around extends LedgerContent {
  readonly cards: {
    readonly stories: readonly StoryCard[]
    readonly tracks: readonly TrackCard[]
    readonly articles: readonly ArticleCard[]
  }
  readonly left: Left
}

/** What was left out of a thing that is everywhere. */
export interface Left {
  /** Articles that name it, in neighbourhoods that have less of it. */
  readonly articles: number
  /** Figures of a track that are older than those given, claims and figures of a contention. */
  readonly statements: number
}

/** What is to be loaded. */
export interface Plan {
  /** Neighbourhoods whose stories, copies and page histories belong to it. */
  readonly scopes: readonly string[]
  /** Articles with all that was read from them. */
  readonly read: readonly string[]
  /** Articles with their statements. */
  readonly told: readonly string[]
  /** Statements of other articles. */
  readonly alone: readonly string[]
  /** Article entities whose mentions are wanted. */
  readonly named: readonly string[]
  /** Articles by themselves, without what they say. */
  readonly heads: readonly string[]
  /** Rows of the picture by themselves. */
  readonly rows: readonly { readonly kind: PictureKind; readonly id: string; readonly scope: string }[]
  /** Rows of a list show neither topics nor copies. */
  readonly isList: boolean
  /** Where accounts go back to, step by step; without, no more than the origins themselves. */
  readonly withGraphs: boolean
  readonly left: Left
}

export const nothing: Plan = {
  scopes: [],
  read: [],
  told: [],
  alone: [],
  named: [],
  heads: [],
  rows: [],
  isList: false,
  withGraphs: false,
  left: { articles: 0, statements: 0 },
}
