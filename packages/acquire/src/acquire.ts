import { type AcquireOptions, toSettings } from './acquireOptions.ts'
import { acquireFeed } from './feeds/acquireFeed.ts'
import { isFeedFile } from './feeds/isFeedFile.ts'
import { isFeed } from './feeds/readFeed.ts'
import { readFeedBytes } from './feeds/readFeedBytes.ts'
import { listFiles } from './files/listFiles.ts'
import { readFilePages } from './files/readFilePages.ts'
import { isWebAddress } from './isWebAddress.ts'
import { openPage } from './openPage.ts'
import { type Acquired, isNew, type Run } from './run.ts'
import { openWeb } from './web/openWeb.ts'

async function* acquireWeb(address: string, run: Run): AsyncGenerator<Acquired> {
  if (!isNew(address, run)) return
  const page = await run.web.fetch(address)
  if (!('bytes' in page)) yield page
  else if (isFeed(page)) yield* acquireFeed(page, run)
  else yield* openPage(page, run.settings)
}

async function* acquireFeedFile(path: string, run: Run): AsyncGenerator<Acquired> {
  const page = await readFeedBytes(path, run.settings.maxFeedBytes)
  if ('kind' in page) yield page
  else yield* acquireFeed(page, run)
}

async function* acquireFiles(path: string, run: Run): AsyncGenerator<Acquired> {
  const files = await listFiles(path)
  if ('kind' in files) return yield files
  for (const file of files) {
    if (!isNew(file, run)) continue
    if (await isFeedFile(file)) yield* acquireFeedFile(file, run)
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
