/** A feed as it goes into a list of feeds. */
export interface ListedFeed {
  readonly title: string
  readonly url: string
  readonly siteUrl?: string | null
}

/** Feeds as OPML 2.0, which any feed reader imports. Loads the writer when it is needed: no start waits for it. */
export async function toOpml(feeds: readonly ListedFeed[]): Promise<string> {
  const { generateOpml } = await import('feedsmith')
  const outlines = feeds.map(({ title, url, siteUrl }) => ({
    type: 'rss',
    text: title,
    title,
    xmlUrl: url,
    ...(siteUrl ? { htmlUrl: siteUrl } : {}),
  }))
  return generateOpml({ head: { title: 'Fogline' }, body: { outlines } })
}
