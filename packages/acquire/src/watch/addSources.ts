import type { Rejection, WatchState } from '@fogline/model'
import { readFeed } from '../feeds/readFeed.ts'
import { readFeedBytes } from '../feeds/readFeedBytes.ts'
import { isWebAddress } from '../isWebAddress.ts'
import { reject } from '../reject.ts'
import { newState, toIso } from './newState.ts'
import type { WatchEvent } from './watchEvent.ts'
import { keep, type WatchRun } from './watchRun.ts'

/** A source that a person or a list names, as it is to be watched: as it is where it is watched already. */
export function toSource(
  found: { readonly url: string; readonly title: string | null; readonly from: string | null },
  run: Pick<WatchRun, 'states'>,
  now: number,
): WatchState | null {
  const location = new URL(found.url).href
  const before = run.states.get(location)
  const fresh = { ...newState(location, 'feed', now), title: found.title, from: found.from }
  if (before === undefined || before.kind === 'page') return fresh
  const isNamedAgain = found.from === null && (before.nextAt === null || before.trouble !== null)
  return isNamedAgain && before.form !== 'pointer' ? { ...before, nextAt: toIso(now) } : null
}

async function* addList(path: string, run: WatchRun): AsyncGenerator<WatchEvent> {
  const page = await readFeedBytes(path, run.settings.maxFeedBytes)
  const list = 'kind' in page ? page : await readFeed(page)
  if (list.kind === 'rejection') return yield refused(list)
  if ('entries' in list) {
    const detail = 'a feed in a file does not change by itself; give its address, or read it with fogline read'
    return yield refused(reject(path, 'unsupported', detail))
  }
  for (const rejection of list.rejections) yield refused(rejection)
  for (const { url, title } of list.feeds) yield* addOne({ url, title, from: null }, run)
}

async function* addOne(
  found: { readonly url: string; readonly title: string | null; readonly from: string | null },
  run: WatchRun,
): AsyncGenerator<WatchEvent> {
  if (!URL.canParse(found.url) || !/^https?:/i.test(found.url)) {
    return yield refused(reject(found.url, 'unsupported', 'only http and https addresses are watched'))
  }
  const state = toSource(found, run, run.settings.world.now())
  if (state === null) return
  await keep(run, [state])
  yield { kind: 'source', location: state.location, from: null }
}

function refused(rejection: Rejection): WatchEvent {
  return { kind: 'rejected', location: rejection.location, nextAt: null, rejection }
}

/** Takes up what a person names: addresses of feeds, sitemaps, lists and pages, and OPML in files. */
export async function* addSources(sources: readonly string[], run: WatchRun): AsyncGenerator<WatchEvent> {
  for (const source of sources) {
    if (isWebAddress(source)) yield* addOne({ url: source, title: null, from: null }, run)
    else yield* addList(source, run)
  }
}
