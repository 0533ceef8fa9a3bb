import type { BlockChange, ChangeNote, Replaced, StatementChange } from './change.ts'
import type { ArticleLabel } from './views.ts'

/** One row of the list of changed pages. */
export interface ChangeCard {
  readonly id: string
  /** The article of the newer version, of the older where it is gone. */
  readonly article: ArticleLabel
  readonly location: string
  /** Captures between which the page was changed, ISO 8601; null where none has a time. */
  readonly from: string | null
  readonly to: string | null
  /** The same in words. */
  readonly when: string
  /** What changed, in one line. */
  readonly summary: string
  /** Of the newer version, and how many there are. */
  readonly version: number
  readonly versions: number
}

/** What became of one article, with both named. */
export interface ArticleChangeView {
  readonly before: ArticleLabel | null
  readonly after: ArticleLabel | null
  readonly title: Replaced | null
  readonly publishedAt: Replaced | null
  readonly notes: readonly ChangeNote[]
  readonly figures: readonly StatementChange[]
  readonly claims: readonly StatementChange[]
  readonly events: readonly StatementChange[]
  readonly text: readonly BlockChange[]
}

/** A change with all that came and went. */
export interface ChangeView {
  readonly card: ChangeCard
  /** What the newer version gives itself as the time of its change or publication. */
  readonly statedAt: string | null
  readonly articles: readonly ArticleChangeView[]
}

/** One version of the page that an article is from. */
export interface VersionView {
  readonly number: number
  /** The article as this version has it; null where it has not. */
  readonly article: string | null
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  /** The change that made it, with when in words; null for the first. */
  readonly change: { readonly id: string; readonly when: string } | null
}
