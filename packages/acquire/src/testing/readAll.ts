import type { Page, Rejection } from '@fogline/model'
import type { FeedEntry, FeedFile } from '../feeds/feed.ts'
import { readFeed } from '../feeds/readFeed.ts'

/** A feed as it came from the web, in a test. */
export function toFeedPage(body: string | Uint8Array, contentType: string | null = null): Page {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return { location: 'https://ardel.example/feeds/all.xml', bytes, contentType, fetchedAt: null }
}

/** A feed with its entries in a list; fails where it is a list of feeds or a rejection. */
export async function readAll(page: Page): Promise<{ feed: FeedFile; entries: readonly (FeedEntry | Rejection)[] }> {
  const feed = await readFeed(page)
  if (!('entries' in feed)) throw new Error(`no feed: ${JSON.stringify(feed)}`)
  return { feed, entries: [...feed.entries] }
}

/** Each entry as "title -> link", each rejection as "#position ! reason: detail". */
export async function showAll(page: Page): Promise<readonly string[]> {
  const { entries } = await readAll(page)
  return entries.map((entry) =>
    'kind' in entry
      ? `${entry.location.replace(/^.*#/, '#')} ! ${entry.reason}: ${entry.detail}`
      : `${entry.title} -> ${entry.link?.replace('https://ardel.example', '')}`,
  )
}
