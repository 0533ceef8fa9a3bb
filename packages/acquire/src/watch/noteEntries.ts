import type { FetchedPage, Page, Rejection, WatchState } from '@fogline/model'
import type { Feed, FeedEntry } from '../feeds/feed.ts'
import { hasArticle, toContentPage } from '../feeds/toContentPage.ts'
import { reject } from '../reject.ts'
import { asFetched } from './asFetched.ts'
import { newState, toIso } from './newState.ts'
import { day } from './times.ts'

/** A sitemap names all that a site ever had: pages that changed no longer ago than this are news. */
const sitemapReach = 2 * day

/** So many new pages are taken from one look; the rest come with the next. */
const mostAtOnce = 5000

const longestLink = 2000

/** What a look at a feed is compared with. */
export interface Known {
  readonly states: ReadonlyMap<string, WatchState>
  readonly fetched: ReadonlyMap<string, FetchedPage>
  readonly now: number
  readonly revisit: boolean
}

/** What a feed's entries come to: states that are new or changed, articles that it gives itself, and what it says of its times. */
export interface Noted {
  readonly states: readonly WatchState[]
  readonly given: readonly Page[]
  /** Whole articles that stand in for their pages, should these never be had. */
  readonly standIns: readonly Page[]
  readonly fresh: number
  readonly times: readonly number[]
  readonly rejections: readonly Rejection[]
  /** There were more new pages than are taken at once. */
  readonly isCut: boolean
}

function timeOf({ updated, context }: FeedEntry): number {
  const time = Date.parse(context.publishedAt ?? updated ?? '')
  return Number.isNaN(time) ? Date.parse(updated ?? '') : time
}

/** The address of the page, without the place on it; null where the entry leads to none that can be fetched. */
function toLocation({ link }: FeedEntry): string | null {
  if (link === null || link.length > longestLink || !URL.canParse(link)) return null
  const url = new URL(link)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  return url.href
}

/** A page that is known is looked at again now where its feed says that it was changed since. */
function toChanged(state: WatchState, { updated, context }: FeedEntry, { now, revisit }: Known): WatchState | null {
  if (updated === null || updated === state.updated || state.kind !== 'page') return null
  const at = Date.parse(updated)
  const isNewer = state.lastAt !== null && at > Date.parse(state.lastAt) && at <= now
  return isNewer && revisit ? { ...state, updated, context, nextAt: toIso(now) } : { ...state, updated }
}

/** Goes through a feed's entries once, whatever their number. */
export function noteEntries(feed: Feed, source: WatchState, known: Known): Noted {
  const states = new Map<string, WatchState>()
  const given: Page[] = []
  const standIns: Page[] = []
  const times: number[] = []
  const rejections: Rejection[] = []
  let [fresh, isCut] = [0, false]
  for (const entry of feed.entries) {
    if ('kind' in entry) rejections.push(entry)
    else note(entry)
  }
  return { states: [...states.values()], given, standIns, fresh, times, rejections, isCut }

  function note(entry: FeedEntry): void {
    const time = timeOf(entry)
    if (!Number.isNaN(time)) times.push(time)
    if (feed.kind === 'sitemap' && !(known.now - Date.parse(entry.updated ?? '') <= sitemapReach)) return
    const location = toLocation(entry)
    if (location === null) return noteWithoutPage(entry)
    const before = known.states.get(location)
    if (before === undefined) add(location, entry)
    else {
      const changed = toChanged(before, entry, known)
      if (changed !== null) states.set(location, changed)
    }
  }

  function add(location: string, entry: FeedEntry): void {
    if (states.has(location)) return
    if (fresh >= mostAtOnce) {
      isCut = true
      return
    }
    const { context, title, updated } = entry
    const state = { ...newState(location, 'page', known.now), from: source.location, context, title, updated }
    const visited = asFetched(state, known.fetched.get(location), known.revisit)
    if (visited === state) {
      fresh += 1
      if (hasArticle(entry)) standIns.push(toContentPage(entry, location, toIso(known.now)))
    }
    states.set(location, visited)
  }

  function noteWithoutPage(entry: FeedEntry): void {
    const location = `${source.location}#${entry.id ?? entry.position}`
    if (known.states.has(location) || states.has(location)) return
    if (entry.link === null && entry.id !== null && hasArticle(entry)) {
      given.push(toContentPage(entry, location, toIso(known.now)))
      const state = {
        ...newState(location, 'page', known.now),
        from: source.location,
        title: entry.title,
        nextAt: null,
      }
      states.set(location, state)
      fresh += 1
    } else rejections.push(reject(location, 'unsupported', toReason(entry)))
  }
}

function toReason({ link }: FeedEntry): string {
  if (link === null) return 'this entry of the feed gives no link to a page, and no article itself'
  return `this entry of the feed leads to "${link.slice(0, 100)}", which is no page of the web`
}
