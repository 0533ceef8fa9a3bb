/** A feed that a page advertises in its head. */
export interface FeedLink {
  readonly url: string
  readonly title: string | null
}

const feedType = /^\s*application\/(?:(?:rss|atom|rdf)\+xml|feed\+json)\b/i

/** The feeds that a page advertises (`<link rel="alternate" type="application/rss+xml">`), each once, in the page's order. */
export async function findFeedLinks(html: string, address: string): Promise<readonly FeedLink[]> {
  const { Parser } = await import('htmlparser2')
  const found = new Map<string, FeedLink>()
  let base = address
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href = '', title = '' }) {
      if (name === 'base' && URL.canParse(href, address)) base = new URL(href, address).href
      const isFeed = name === 'link' && /\balternate\b/i.test(rel) && feedType.test(type)
      if (!isFeed || href.trim() === '' || !URL.canParse(href, base)) return
      const url = new URL(href, base).href
      if (/^https?:/.test(url) && !found.has(url)) found.set(url, { url, title: title.trim() || null })
    },
  })
  parser.end(html)
  return [...found.values()]
}
