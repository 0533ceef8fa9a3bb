import type { FeedRhythm } from './feed.ts'

/** What every dialect of feeds says of itself, as written. */
export interface HeadDraft {
  readonly title: string | null
  readonly siteUrl: string | null
  readonly language: string | null
  readonly authors: readonly string[]
  readonly rhythm: FeedRhythm
}

/** What every dialect says of an entry, as written; links not yet resolved. */
export interface EntryDraft {
  readonly base: string | null
  readonly link: string | null
  readonly id: string | null
  readonly title: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly sections: readonly string[]
  readonly outlet: string | null
  readonly source: { readonly name: string; readonly url: string | null } | null
  readonly content: string | null
}

/** One way of writing a feed as XML: the name of its entries, and what a piece of it says. */
export interface Dialect {
  readonly kind: 'rss' | 'rdf' | 'atom'
  readonly entryName: string
  readonly readPiece: (xml: string) => { readonly head: HeadDraft; readonly entries: readonly EntryDraft[] }
}

/** A feed that says nothing of itself. */
export const bareHead: HeadDraft = {
  title: null,
  siteUrl: null,
  language: null,
  authors: [],
  rhythm: { ttl: null, updateMinutes: null, skipHours: [], skipDays: [] },
}

/** An entry that says nothing. */
export const bareEntry: EntryDraft = {
  base: null,
  link: null,
  id: null,
  title: null,
  authors: [],
  published: null,
  modified: null,
  language: null,
  sections: [],
  outlet: null,
  source: null,
  content: null,
}
