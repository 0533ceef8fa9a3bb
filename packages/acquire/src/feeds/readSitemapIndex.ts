import type { Rejection } from '@fogline/model'
import { reject } from '../reject.ts'
import type { FeedList, Subscription } from './feed.ts'
import { readElements } from './readElements.ts'
import { resolveLink } from './resolveLink.ts'
import { splitEntries } from './splitEntries.ts'
import { toBreak } from './toBreak.ts'

interface Child {
  readonly feed: Subscription
  readonly changed: number
}

function toChild(xml: string, address: string): Child | null {
  const found = readElements(xml)
  const link = found.get('sitemap/loc')
  if (link === undefined) return null
  const changed = Date.parse(found.get('sitemap/lastmod') ?? '')
  return {
    feed: { title: null, siteUrl: null, url: resolveLink(link, address, []) },
    changed: Number.isNaN(changed) ? -Infinity : changed,
  }
}

function isElsewhere(url: string, address: string): boolean {
  return URL.canParse(address) && URL.canParse(url) && new URL(url).host !== new URL(address).host
}

/** The sitemaps that an index names, the one that changed last first; those of other hosts are not the site's to name. */
export function readSitemapIndex(chunks: Iterable<string>, address: string): FeedList {
  const children: Child[] = []
  const rejections: Rejection[] = []
  for (const piece of splitEntries(chunks, 'sitemap')) {
    const child = piece.kind === 'entry' ? toChild(piece.text, address) : null
    if (piece.kind === 'break') rejections.push(toBreak(address, piece, children.length))
    if (child === null) continue
    if (!isElsewhere(child.feed.url, address)) children.push(child)
    else
      rejections.push(
        reject(child.feed.url, 'unsupported', `${address} names a sitemap of another host; name it yourself`),
      )
  }
  const sorted = children.toSorted((a, b) => (a.changed === b.changed ? 0 : b.changed - a.changed))
  return { kind: 'sitemap-index', title: null, feeds: sorted.map(({ feed }) => feed), rejections }
}
