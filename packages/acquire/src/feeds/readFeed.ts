import type { Page, Rejection } from '@fogline/model'
import { reject } from '../reject.ts'
import type { FeedFile } from './feed.ts'
import { toFeedKind } from './toFeedKind.ts'

const claim = /rss\+xml|atom\+xml|rdf\+xml|feed\+json|opml/i

/** Is the page a feed, a sitemap or a list of feeds, or does its server at least call it so? */
export function isFeed({ bytes, contentType }: Page): boolean {
  return toFeedKind(bytes, contentType) !== null || claim.test(contentType ?? '')
}

/** What a feed, a sitemap or a list of feeds says; a rejection says what stands in its place. */
export async function readFeed(page: Page): Promise<FeedFile | Rejection> {
  const kind = toFeedKind(page.bytes, page.contentType)
  if (kind !== null) return (await import('./parseFeedFile.ts')).parseFeedFile(page, kind)
  const start = new TextDecoder('latin1').decode(page.bytes.subarray(0, 2000))
  const detail = /<(?:!doctype\s+html|html|head|body)\b/i.test(start)
    ? 'an HTML page stands where the feed should be; open it in a browser, and look there for the address of the feed'
    : 'it is no feed that can be read (RSS, Atom, RDF, JSON Feed, OPML, sitemap)'
  return reject(page.location, 'unreadable', detail)
}
