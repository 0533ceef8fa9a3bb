import type { Page, Rejection } from '@fogline/model'
import { inOrder } from '../inOrder.ts'
import { isWebAddress } from '../isWebAddress.ts'
import { reject } from '../reject.ts'
import { type Acquired, isNew, type Run } from '../run.ts'
import type { Feed, FeedEntry, FeedList } from './feed.ts'
import { fetchEntry, type Wanted } from './fetchEntry.ts'
import { isFeed, readFeed } from './readFeed.ts'
import { readFeedBytes } from './readFeedBytes.ts'
import { hasArticle } from './toContentPage.ts'
import { toTarget } from './toTarget.ts'

/** An entry without a link goes by its id; some feeds give one id to many entries. */
function toOwnLocation({ id, position }: FeedEntry, container: string, run: Run): string {
  const location = `${container}#${id ?? position}`
  return isNew(location, run) ? location : `${container}#${position}`
}

function toWanted(entry: FeedEntry, page: Page, run: Run): Wanted | Rejection | null {
  const { location, fetchedAt } = page
  if (entry.link !== null) {
    const target = toTarget(entry.link, location)
    if (typeof target !== 'string') return target
    return isNew(target, run) ? { entry, target, fetchedAt } : null
  }
  if (hasArticle(entry)) return { entry, target: toOwnLocation(entry, location, run), fetchedAt }
  const detail = 'this entry of the feed gives no link to a page, and no article itself'
  return reject(`${location}#${entry.position}`, 'unsupported', detail)
}

function* toWork(feed: Feed, page: Page, run: Run): Generator<Wanted | Rejection> {
  let isEmpty = true
  for (const entry of feed.entries) {
    isEmpty = false
    const wanted = 'kind' in entry ? entry : toWanted(entry, page, run)
    if (wanted !== null) yield wanted
  }
  if (isEmpty) yield reject(page.location, 'empty', 'the feed has no entries')
}

async function* fetchEntries(feed: Feed, page: Page, run: Run): AsyncGenerator<Acquired> {
  const found = inOrder(toWork(feed, page, run), run.settings.parallel, async (work) =>
    'kind' in work ? [work] : fetchEntry(work, run),
  )
  for await (const pages of found) yield* pages
}

async function* acquireListed(url: string, container: string, run: Run): AsyncGenerator<Acquired> {
  const target = toTarget(url, container)
  if (typeof target !== 'string') return yield target
  if (!isNew(target, run)) return
  const page = isWebAddress(target)
    ? await run.web.fetch(target, 'program')
    : await readFeedBytes(target, run.settings.maxFeedBytes)
  if ('kind' in page) return yield page
  const feed = isFeed(page) ? await readFeed(page) : null
  if (feed === null) yield reject(target, 'unsupported', `${container} lists it as a feed, but it is none`)
  else if (feed.kind === 'rejection') yield feed
  else if ('entries' in feed) yield* fetchEntries(feed, page, run)
  else yield reject(target, 'unsupported', 'a list of feeds inside a list of feeds; name it by itself')
}

async function* acquireList({ feeds, rejections }: FeedList, page: Page, run: Run): AsyncGenerator<Acquired> {
  for (const { url } of feeds) yield* acquireListed(url, page.location, run)
  yield* rejections
  if (feeds.length === 0 && rejections.length === 0) {
    yield reject(page.location, 'empty', 'the list names no feed')
  }
}

/** The pages that a feed, a sitemap or a list of feeds leads to, in its order, with what it says of each. */
export async function* acquireFeed(page: Page, run: Run): AsyncGenerator<Acquired> {
  const feed = await readFeed(page)
  if (feed.kind === 'rejection') yield feed
  else if ('entries' in feed) yield* fetchEntries(feed, page, run)
  else yield* acquireList(feed, page, run)
}
