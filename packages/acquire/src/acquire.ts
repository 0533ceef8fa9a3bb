import type { Page, Rejection } from '@fogline/model'
import { type AcquireOptions, type Settings, toSettings } from './acquireOptions.ts'
import { readFeedFile } from './feeds/readFeedFile.ts'
import { looksLikeFeed, toFeedLinks } from './feeds/toFeedLinks.ts'
import { isFeedFile } from './files/endings.ts'
import { listFiles } from './files/listFiles.ts'
import { readFilePages } from './files/readFilePages.ts'
import { unpackPage } from './files/unpackPage.ts'
import { inOrder } from './inOrder.ts'
import { reject } from './reject.ts'
import { openWeb, type Web } from './web/openWeb.ts'

interface Run {
  readonly settings: Settings
  readonly web: Web
  /** Locations that were given already: a page that is named twice is read once. */
  readonly seen: Set<string>
}

type Acquired = Page | Rejection

function isWebAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(path)
}

async function* fetchAll(links: readonly (string | Rejection)[], run: Run): AsyncGenerator<Acquired> {
  const fresh = links.filter((link) => {
    if (typeof link !== 'string') return true
    const isNew = !run.seen.has(link)
    run.seen.add(link)
    return isNew
  })
  const found = inOrder(fresh, run.settings.parallel, async (link): Promise<Acquired | AsyncGenerator<Acquired>> => {
    if (typeof link !== 'string') return link
    if (!isWebAddress(link)) return readFilePages(link, run.settings)
    const page = await run.web.fetch(link, 'program')
    if (!('bytes' in page)) return page
    const isFeed = looksLikeFeed(page.bytes, page.contentType)
    return isFeed
      ? reject(link, 'unsupported', 'a feed inside a feed; name it by itself')
      : unpackPage(page, run.settings)
  })
  for await (const pages of found) {
    if ('location' in pages) yield pages
    else yield* pages
  }
}

async function* acquireWeb(address: string, run: Run): AsyncGenerator<Acquired> {
  if (run.seen.has(address)) return
  run.seen.add(address)
  const page = await run.web.fetch(address)
  if (!('bytes' in page)) return yield page
  if (!looksLikeFeed(page.bytes, page.contentType)) return yield* unpackPage(page, run.settings)
  const links = await toFeedLinks(page.bytes)
  if (links === null)
    return yield reject(address, 'unreadable', 'the feed cannot be read; open it in a browser to see why')
  if (links.length === 0) return yield reject(address, 'empty', 'the feed has no entries')
  const pages = links.map((link, index) => {
    if (link !== null && URL.canParse(link, address)) return new URL(link, address).href
    return reject(`${address}#${index + 1}`, 'unsupported', 'this entry of the feed gives no link to a page')
  })
  yield* fetchAll(pages, run)
}

async function* acquireFiles(path: string, run: Run): AsyncGenerator<Acquired> {
  const files = await listFiles(path)
  if ('kind' in files) return yield files
  for (const file of files) {
    if (run.seen.has(file)) continue
    run.seen.add(file)
    if (isFeedFile(file)) yield* fetchAll(await readFeedFile(file, run.settings.maxBytes), run)
    else yield* readFilePages(file, run.settings)
  }
}

/**
 * Pages from files, folders, globs, web addresses and feeds, in the order given (within a folder by name, within a feed as it
 * lists them). A page that cannot be had is a rejection that says what to do; it never ends the run.
 */
export async function* acquire(paths: readonly string[], options: AcquireOptions = {}): AsyncGenerator<Acquired> {
  const settings = toSettings(options)
  const run = { settings, web: openWeb(settings), seen: new Set<string>() }
  try {
    for (const path of paths) yield* isWebAddress(path) ? acquireWeb(path, run) : acquireFiles(path, run)
  } finally {
    await run.web.close()
  }
}
