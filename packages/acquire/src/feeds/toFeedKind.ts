import { decodeFeed } from './decodeFeed.ts'

/** What a root element or the head of a JSON file makes of a file. */
export type FeedKind = 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap' | 'sitemap-index' | 'opml'

const roots: ReadonlyMap<string, FeedKind> = new Map([
  ['rss', 'rss'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
  ['urlset', 'sitemap'],
  ['sitemapindex', 'sitemap-index'],
  ['opml', 'opml'],
])

/** Comments, instructions and the document type, with the entities that it may declare: they are never read. */
const prolog = /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!doctype[^>[]*(?:\[[^]*?\]\s*)?>/gi
/** A server's warning before the feed is marked up with these. */
const warningTags = new Set(['br', 'b', 'p'])
const startSize = 16 * 1024

/** Is it a feed, a sitemap or a list of feeds by its first words? Servers often call it only "xml", or HTML. */
export function toFeedKind(bytes: Uint8Array, contentType: string | null): FeedKind | null {
  const start = [...decodeFeed(bytes.subarray(0, startSize), contentType)].join('')
  if (start.trimStart().startsWith('{')) {
    return start.includes('jsonfeed.org/version') || /feed\+json/i.test(contentType ?? '') ? 'json' : null
  }
  for (const [, name = ''] of start.replace(prolog, '').matchAll(/<(?:[a-z][\w.-]*:)?([a-z][\w.-]*)/gi)) {
    const kind = roots.get(name.toLowerCase())
    if (kind !== undefined) return kind
    if (!warningTags.has(name.toLowerCase())) return null
  }
  return null
}
