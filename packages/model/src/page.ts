/**
 * Bytes as fetched or read. `location` is the URL or the path as given; `fetchedAt` is null for a file, ISO 8601 for the web.
 * `context` is absent for a page that came by itself.
 */
export interface Page {
  readonly location: string
  readonly bytes: Uint8Array
  readonly contentType: string | null
  readonly fetchedAt: string | null
  readonly context?: PageContext
}

/** What came with a page and is not in its bytes: a feed's entry, a mail's head, an archive's record. Dates as written there. */
export interface PageContext {
  readonly from: 'feed' | 'sitemap' | 'mail' | 'record' | 'archive' | 'pdf' | 'markdown'
  /** The feed, archive or file that holds it, as given. */
  readonly container: string
  readonly title: string | null
  readonly author: string | null
  readonly outlet: string | null
  readonly section: string | null
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
  readonly language: string | null
  /** RSS `<source>`, Atom's source: the outlet that the entry was taken from, and its address. */
  readonly source: { readonly name: string; readonly url: string | null } | null
}

/** A page without its bytes, as the ledger keeps it. `id` is a hash of location and sha256. */
export interface PageRecord {
  readonly id: string
  readonly location: string
  readonly sha256: string
  readonly contentType: string | null
  readonly fetchedAt: string | null
  readonly removals: readonly Removal[]
}

/** A piece of the page that is no article: kept with the rule that cut it and the reason. `order` counts along the page. */
export interface Removal {
  readonly order: number
  readonly text: string
  readonly reason: string
  readonly by: string
}

/** A page that gives no article; the run goes on. */
export interface Rejection {
  readonly kind: 'rejection'
  readonly location: string
  readonly reason: RejectionReason
  readonly detail: string
}

export type RejectionReason =
  | 'empty'
  | 'no-article'
  | 'not-text'
  | 'too-large'
  | 'unreadable'
  | 'unsupported'
  | 'unreachable'
  | 'forbidden-address'
  | 'disallowed'
