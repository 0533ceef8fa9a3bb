import type { Rejection } from '@fogline/model'
import { reject } from '../reject.ts'
import { bareHead, type EntryDraft } from './entryDraft.ts'
import type { Feed, FeedEntry, FeedList, Subscription } from './feed.ts'
import { readElements } from './readElements.ts'
import { resolveLink } from './resolveLink.ts'
import { type Piece, splitEntries } from './splitEntries.ts'
import { toBreak } from './toBreak.ts'
import { type Around, toEntry, toFeed } from './toEntry.ts'

function toDraft(xml: string): EntryDraft {
  const found = readElements(xml)
  const value = (path: string): string | null => found.get(path) ?? null
  return {
    base: null,
    link: value('url/loc'),
    id: null,
    title: value('url/news/title'),
    authors: [],
    published: value('url/news/publication_date'),
    modified: value('url/lastmod'),
    language: value('url/news/publication/language'),
    sections: [],
    outlet: value('url/news/publication/name'),
    source: null,
    content: null,
  }
}

function* readEntries(pieces: Iterable<Piece>, around: Around): Generator<FeedEntry | Rejection> {
  let read = 0
  for (const piece of pieces) {
    if (piece.kind === 'entry') yield toEntry(toDraft(piece.text), ++read, around)
    if (piece.kind === 'break') yield toBreak(around.address, piece, read)
  }
}

/** A sitemap as a feed: each `url` with its time, and what the news extension says of it. */
export function readSitemap(chunks: Iterable<string>, address: string): Feed {
  const around: Around = { address, head: bareHead, bases: [], from: 'sitemap' }
  return toFeed('sitemap', around, readEntries(splitEntries(chunks, 'url'), around))
}

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
