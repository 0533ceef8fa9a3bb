import type { PageContext, Rejection } from '@fogline/model'

/** What names other pages: a feed or a sitemap with its entries, or a list of feeds. */
export type FeedFile = Feed | FeedList

/** Entries come out one at a time, in the feed's order; what cannot be read of it comes as a rejection among them. */
export interface Feed {
  readonly kind: 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap'
  readonly title: string | null
  readonly siteUrl: string | null
  readonly language: string | null
  readonly rhythm: FeedRhythm
  readonly entries: Iterable<FeedEntry | Rejection>
}

/** How often a feed says that it changes; null or empty where it says nothing. */
export interface FeedRhythm {
  /** RSS ttl, in minutes. */
  readonly ttl: number | null
  /** The time between two updates by the syndication module (updatePeriod, updateFrequency), in minutes. */
  readonly updateMinutes: number | null
  /** Hours of the day in GMT, 0 to 23, and English names of days in which it need not be asked. */
  readonly skipHours: readonly number[]
  readonly skipDays: readonly string[]
}

/** `link` is absolute where the feed's own address is; `updated` is as written. `content` is HTML: the entry's full text. */
export interface FeedEntry {
  /** 1 for the first entry of the feed. */
  readonly position: number
  readonly link: string | null
  /** Guid, Atom id or JSON Feed id. Some feeds give the same to all their entries. */
  readonly id: string | null
  readonly title: string | null
  readonly updated: string | null
  readonly context: PageContext
  readonly content: string | null
}

/** OPML, or the index of a site's sitemaps (the one that changed last comes first). */
export interface FeedList {
  readonly kind: 'opml' | 'sitemap-index'
  readonly title: string | null
  readonly feeds: readonly Subscription[]
  /** What could not be read of the list. */
  readonly rejections: readonly Rejection[]
}

/** One feed by its address. */
export interface Subscription {
  readonly title: string | null
  readonly url: string
  readonly siteUrl: string | null
}
