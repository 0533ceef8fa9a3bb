import type { Rejection, WatchState } from '@fogline/model'
import type { Feed, FeedList } from '../feeds/feed.ts'
import { findFeedLinks } from '../feeds/findFeedLinks.ts'
import { isFeed, readFeed } from '../feeds/readFeed.ts'
import { type Answer, type Fetched, type NotModified, toRefusal } from '../web/answer.ts'
import { toSource } from './addSources.ts'
import { adaptInterval, afterSource } from './afterAnswer.ts'
import { learnInterval } from './learnInterval.ts'
import { noteEntries } from './noteEntries.ts'
import { isAsBefore, settleBytes, settleRefusal } from './settlePage.ts'
import { hour } from './times.ts'
import type { WatchEvent } from './watchEvent.ts'
import { holdStandIns, keep, momentOf, type WatchRun } from './watchRun.ts'

/** An index of sitemaps names all years of a site; so many that changed last are watched. */
const mostSitemaps = 5

/** Lists of feeds and of sitemaps seldom change. */
const listInterval = 6 * hour

/** A source's answer: what it leads to is kept together with its own state, so that nothing is missed if the run is ended. */
export async function* settleSource(state: WatchState, answer: Answer, run: WatchRun): AsyncGenerator<WatchEvent> {
  if (answer.kind === 'refusal') return yield* settleRefusal(state, answer, run)
  if (answer.movedTo !== null && answer.movedTo !== state.address) {
    yield { kind: 'moved', location: state.location, address: answer.movedTo }
  }
  if (answer.kind === 'not-modified') return yield* settleSame(state, answer, run)
  const { page } = answer
  const mustBeFeed = state.form === 'feed' || state.form === 'list'
  if (!mustBeFeed && !isFeed(page)) return yield* settleOwnPage(state, answer, run)
  const feed = await readFeed({ ...page, location: answer.movedTo ?? page.location })
  if (feed.kind === 'rejection') return yield* settleRefusal(state, toRefusal(feed, 'may-pass'), run)
  yield* 'entries' in feed ? settleFeed(state, { answer, feed }, run) : settleList(state, { answer, feed }, run)
}

function intervalOf(run: WatchRun, learnt: number): number {
  return run.tools.interval ?? learnt
}

async function* settleSame(state: WatchState, answer: NotModified, run: WatchRun): AsyncGenerator<WatchEvent> {
  const interval = intervalOf(run, adaptInterval(state.interval, false))
  const next = afterSource(state, answer, { interval, rhythm: null, moment: momentOf(run) })
  await keep(run, [next])
  yield { kind: 'looked', location: state.location, nextAt: next.nextAt, title: state.title, fresh: 0 }
}

interface Read<File> {
  readonly answer: Fetched
  readonly feed: File
}

async function* settleFeed(state: WatchState, { answer, feed }: Read<Feed>, run: WatchRun): AsyncGenerator<WatchEvent> {
  const moment = momentOf(run)
  const known = { states: run.states, fetched: run.fetched, now: moment.now, revisit: run.tools.revisit }
  const noted = noteEntries(feed, state, known)
  const { rhythm } = feed
  const seen = { entryTimes: noted.times, rhythm, freshFor: answer.freshFor, now: moment.now }
  const isSilent = noted.times.length === 0 && noted.fresh === 0
  const learnt = isSilent ? adaptInterval(state.interval, false) : learnInterval(seen)
  const isWhole = !noted.isCut && noted.rejections.every(({ reason }) => reason !== 'unreadable')
  const kept = isWhole ? answer : { ...answer, validators: { etag: null, lastModified: null } }
  const next: WatchState = {
    ...afterSource(state, kept, { interval: intervalOf(run, learnt), rhythm, moment }),
    form: 'feed',
    title: feed.title ?? state.title,
    entries: state.entries + noted.fresh,
  }
  const events = await readGiven(noted.given, run)
  await keep(run, [next, ...noted.states])
  holdStandIns(run, noted.standIns)
  yield { kind: 'looked', location: state.location, nextAt: next.nextAt, title: next.title, fresh: noted.fresh }
  yield* events
  if (state.visits === 0) yield* toEvents(noted.rejections)
}

/** Articles that the feed gives itself, without a page to fetch. */
async function readGiven(given: readonly Parameters<WatchRun['tools']['read']>[0][], run: WatchRun) {
  const events: WatchEvent[] = []
  for (const page of given) {
    const outcome = await run.tools.read(page)
    if (outcome.kind === 'read') {
      run.count.read += 1
      events.push({ ...outcome, kind: 'page', location: page.location, nextAt: null })
    } else if (outcome.kind === 'rejection') events.push(...toEvents([outcome]))
  }
  return events
}

function toEvents(rejections: readonly Rejection[]): readonly WatchEvent[] {
  return rejections.map((rejection) => ({ kind: 'rejected', location: rejection.location, nextAt: null, rejection }))
}

async function* settleList(
  state: WatchState,
  { answer, feed }: Read<FeedList>,
  run: WatchRun,
): AsyncGenerator<WatchEvent> {
  const moment = momentOf(run)
  const named = feed.kind === 'sitemap-index' ? feed.feeds.slice(0, mostSitemaps) : feed.feeds
  const found = named.flatMap(({ url, title }) => {
    const source = isWeb(url) ? toSource({ url, title, from: state.location }, run, moment.now) : null
    return source === null ? [] : [source]
  })
  const interval = intervalOf(run, listInterval)
  const next: WatchState = {
    ...afterSource(state, answer, { interval, rhythm: null, moment }),
    form: 'list',
    title: feed.title ?? state.title,
    entries: state.entries + found.length,
  }
  await keep(run, [next, ...found])
  yield { kind: 'looked', location: state.location, nextAt: next.nextAt, title: next.title, fresh: 0 }
  for (const { location } of found) yield { kind: 'source', location, from: state.location }
  if (state.visits === 0) yield* toEvents(feed.rejections)
}

function isWeb(url: string): boolean {
  return URL.canParse(url) && /^https?:/i.test(url)
}

/** A page that was named as a source: its feed is watched where it names one, else the page itself. */
async function* settleOwnPage(state: WatchState, answer: Fetched, run: WatchRun): AsyncGenerator<WatchEvent> {
  const moment = momentOf(run)
  const feed = state.form === 'unknown' ? await findFeed(answer) : null
  if (feed !== null) {
    const source = toSource({ ...feed, from: state.location }, run, moment.now)
    const next = afterSource(state, answer, { interval: 0, rhythm: null, moment })
    await keep(run, [{ ...next, form: 'pointer', interval: null, nextAt: null }, ...(source === null ? [] : [source])])
    return yield { kind: 'source', location: feed.url, from: state.location }
  }
  const interval = intervalOf(run, adaptInterval(state.interval, !isAsBefore(state, answer)))
  const next: WatchState = { ...afterSource(state, answer, { interval, rhythm: null, moment }), form: 'page' }
  const hasChanged = yield* settleBytes({ before: state, next }, answer, run)
  const fresh = hasChanged ? 1 : 0
  yield { kind: 'looked', location: state.location, nextAt: next.nextAt, title: next.title, fresh }
}

/** The first feed that a page names which is not of its comments. */
async function findFeed({ page }: Fetched): Promise<{ url: string; title: string | null } | null> {
  if (!/html|^$/i.test(page.contentType ?? '')) return null
  const links = await findFeedLinks(new TextDecoder().decode(page.bytes), page.location)
  return links.find(({ url, title }) => !/comment/i.test(`${title ?? ''} ${new URL(url).pathname}`)) ?? null
}
