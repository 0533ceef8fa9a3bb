import type { Rejection } from '@fogline/model'
import { joinContexts } from '../files/joinContexts.ts'
import { readFilePages } from '../files/readFilePages.ts'
import { isWebAddress } from '../isWebAddress.ts'
import { openPage } from '../openPage.ts'
import { reject } from '../reject.ts'
import type { Acquired, Run } from '../run.ts'
import type { FeedEntry } from './feed.ts'
import { isFeed } from './readFeed.ts'
import { hasArticle, toContentPage } from './toContentPage.ts'

/** What is to be read for an entry: its link, or the entry itself where it has none. */
export interface Wanted {
  readonly entry: FeedEntry
  readonly target: string
  /** When the feed was fetched. */
  readonly fetchedAt: string | null
}

type Pages = AsyncIterable<Acquired> | Iterable<Acquired>

async function* openFile(path: string, { entry }: Wanted, run: Run): AsyncGenerator<Acquired> {
  for await (const found of readFilePages(path, run.settings)) {
    if ('kind' in found) yield found
    else yield { ...found, context: found.context ? joinContexts(entry.context, found.context) : entry.context }
  }
}

async function openTarget(wanted: Wanted, run: Run): Promise<Pages> {
  const { target, entry } = wanted
  if (!isWebAddress(target)) return openFile(target, wanted, run)
  const page = await run.web.fetch(target, 'program')
  if (!('bytes' in page)) return [page]
  if (isFeed(page)) return [reject(target, 'unsupported', 'a feed inside a feed; name it by itself')]
  return openPage({ ...page, context: entry.context }, run.settings)
}

/** Where the page cannot be had, the feed's words may stand for it; never for an address that is refused. */
function mayStandIn(found: Acquired, entry: FeedEntry): found is Rejection {
  return 'kind' in found && found.reason !== 'forbidden-address' && hasArticle(entry)
}

async function* withStandIn(pages: Pages, { entry, target, fetchedAt }: Wanted): AsyncGenerator<Acquired> {
  let isFirst = true
  for await (const found of pages) {
    yield isFirst && mayStandIn(found, entry) ? toContentPage(entry, target, fetchedAt) : found
    isFirst = false
  }
}

/** The pages of one entry, each with what the feed says of it: fetched when this returns, unpacked when asked for. */
export async function fetchEntry(wanted: Wanted, run: Run): Promise<Pages> {
  const { entry, target, fetchedAt } = wanted
  if (entry.link === null) return [toContentPage(entry, target, fetchedAt)]
  return withStandIn(await openTarget(wanted, run), wanted)
}
