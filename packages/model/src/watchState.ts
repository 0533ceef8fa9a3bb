import type { PageContext, RejectionReason } from './page.ts'

/**
 * What is known of one address that is watched: a source (a feed, a list of feeds, a page that is watched itself) or a page that a
 * source led to. Times are ISO 8601 in UTC.
 */
export interface WatchState {
  readonly location: string
  readonly kind: 'feed' | 'page'
  /** What a source turned out to be; `pointer`: a page that named its feed, which is watched in its place. */
  readonly form: 'unknown' | 'feed' | 'list' | 'page' | 'pointer'
  /** Where it is asked for: another address than its location after it moved for good. */
  readonly address: string
  /** The source that led to it; null for one that a person named. */
  readonly from: string | null
  readonly title: string | null
  /** What the source said of the page. */
  readonly context: PageContext | null
  /** When the source last said that the page was changed, as written there. */
  readonly updated: string | null
  readonly addedAt: string
  /** When it is asked for next; null for never again. */
  readonly nextAt: string | null
  /** The first and the last time that it answered. */
  readonly firstAt: string | null
  readonly lastAt: string | null
  readonly visits: number
  /** Failures since it last answered, and what the last one was. */
  readonly failures: number
  readonly trouble: { readonly reason: RejectionReason; readonly detail: string } | null
  readonly etag: string | null
  readonly lastModified: string | null
  /** Of the bytes as they came last. */
  readonly sha256: string | null
  /** Milliseconds between two looks at a source, as learnt. */
  readonly interval: number | null
  /** How many pages a source led to. */
  readonly entries: number
}

/** A page that the ledger has, and when it was fetched last. */
export interface FetchedPage {
  readonly location: string
  readonly sha256: string
  readonly fetchedAt: string
}
