import type { Page, Rejection } from '@fogline/model'
import { reject } from '../reject.ts'
import { atom } from './atom.ts'
import { decodeFeed } from './decodeFeed.ts'
import type { FeedFile } from './feed.ts'
import { isFeedError } from './isFeedError.ts'
import { rdf } from './rdf.ts'
import { readJson } from './readJson.ts'
import { readOpml } from './readOpml.ts'
import { readSitemap } from './readSitemap.ts'
import { readSitemapIndex } from './readSitemapIndex.ts'
import { readXmlFeed } from './readXmlFeed.ts'
import { rss } from './rss.ts'
import { type Around, toEntry, toFeed } from './toEntry.ts'
import type { FeedKind } from './toFeedKind.ts'

/** JSON cannot be split into entries before it is parsed; what it becomes in memory is several times as large. */
const longestJson = 20_000_000

function readJsonFeed({ location, bytes, contentType }: Page): FeedFile | Rejection {
  if (bytes.length > longestJson)
    return reject(
      location,
      'too-large',
      `a JSON Feed of more than ${longestJson / 1_000_000} MB; ask for its RSS or Atom`,
    )
  try {
    const { head, entries } = readJson([...decodeFeed(bytes, contentType)].join(''))
    const around: Around = { address: location, head, bases: [], from: 'feed' }
    return toFeed(
      'json',
      around,
      entries.map((draft, index) => toEntry(draft, index + 1, around)),
    )
  } catch (error) {
    if (!isFeedError(error)) throw error
    return reject(location, 'unreadable', 'the JSON Feed is damaged or breaks off; fetch it again')
  }
}

/** What a page holds that `toFeedKind` found to be a feed, a sitemap or a list of feeds. */
export function parseFeedFile(page: Page, kind: FeedKind): FeedFile | Rejection {
  const { location, bytes, contentType } = page
  const chunks = decodeFeed(bytes, contentType)
  switch (kind) {
    case 'rss':
      return readXmlFeed(chunks, rss, location)
    case 'rdf':
      return readXmlFeed(chunks, rdf, location)
    case 'atom':
      return readXmlFeed(chunks, atom, location)
    case 'json':
      return readJsonFeed(page)
    case 'sitemap':
      return readSitemap(chunks, location)
    case 'sitemap-index':
      return readSitemapIndex(chunks, location)
    case 'opml':
      return readOpml(chunks, location)
  }
}
