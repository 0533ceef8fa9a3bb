import type { Evidence, Span } from './span.ts'

/** One time that a page was taken from its location: the same bytes at another time are another capture of the same page. */
export interface Capture {
  readonly page: string
  readonly location: string
  readonly sha256: string
  /** ISO 8601; null for a file. */
  readonly fetchedAt: string | null
  /** Counts up as pages come to the ledger; 0 where nobody counts. */
  readonly arrival: number
}

/** What one location said over captures in a row; captures that differ in nothing but what was cut are one version. */
export interface PageVersion {
  readonly location: string
  /** 1 is the oldest. */
  readonly number: number
  /** The page whose articles speak for the version: that of its last capture. */
  readonly page: string
  readonly sha256: string
  /** When these words were captured first and last; null where no capture has a time. */
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  /** What the page itself gives as the time of its last change or of its publication. */
  readonly statedAt: string | null
  /** Ids of its articles, in order of the page. */
  readonly articles: readonly string[]
}

/** A location that said different things at different times. `id` is a hash of the location. */
export interface PageHistory {
  readonly kind: 'history'
  readonly id: string
  readonly location: string
  /** Oldest first. One, where the page was captured with other furniture and the same words. */
  readonly versions: readonly PageVersion[]
  /** Each article through the captures of the page, the present one last: one article, however many ids. */
  readonly lineages: readonly (readonly string[])[]
  /** From each version to the next. */
  readonly changes: readonly PageChange[]
}

/** What became of a page between two captures. */
export interface PageChange {
  readonly id: string
  readonly before: PageVersion
  readonly after: PageVersion
  readonly articles: readonly ArticleChange[]
}

/** What became of one article. `before` is null for one that was added, `after` for one that is gone. */
export interface ArticleChange {
  readonly before: string | null
  readonly after: string | null
  readonly title: Replaced | null
  readonly publishedAt: Replaced | null
  readonly text: readonly BlockChange[]
  readonly figures: readonly StatementChange[]
  readonly claims: readonly StatementChange[]
  readonly events: readonly StatementChange[]
  /** Notes of a correction or an update that the newer version has and the older has not. */
  readonly notes: readonly ChangeNote[]
}

/** A value that another took the place of; null where there was or is none. */
export interface Replaced {
  readonly before: string | null
  readonly after: string | null
}

/** A block of the older text with the one that took its place. Positions are those of each article's own text. */
export interface BlockChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed'
  readonly before: Span | null
  readonly after: Span | null
  readonly segments: readonly Segment[]
}

/** Words that stayed, came or went. */
export interface Segment {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/**
 * What became of a figure, a claim or an event. `reworded`: the same in other words; `changed`: another value, speaker or
 * status, or other words of the same speaker on the same matter.
 */
export interface StatementChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'reworded'
  readonly before: StatedWords | null
  readonly after: StatedWords | null
  readonly because: string
}

/** A statement as it stood in one version: the id, its value in the text's own words, where they stand, and its sentence. */
export interface StatedWords extends Span {
  readonly statement: string
  readonly value: string
  /** What is counted, who speaks, what kind of event. */
  readonly of: string | null
  readonly evidence: Evidence
}

/** The words in which a page says itself that it was changed. */
export interface ChangeNote {
  readonly kind: 'correction' | 'clarification' | 'update' | 'retraction'
  readonly text: string
  readonly evidence: Evidence
  readonly by: string
}
