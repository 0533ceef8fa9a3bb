import type { FetchedPage, Page, WatchState } from '@fogline/model'
import { type Settings, toSettings } from '../acquireOptions.ts'
import { openWeb, type Web } from '../web/openWeb.ts'
import type { Moment } from './afterAnswer.ts'
import { asFetched } from './asFetched.ts'
import { toIso } from './newState.ts'
import type { WatchTools } from './watchEvent.ts'

/** What one watch holds while it runs. What is in `states` is in the store too, but for pages that `asFetched` moved on. */
export interface WatchRun {
  readonly tools: WatchTools
  readonly settings: Settings
  readonly web: Web
  readonly states: Map<string, WatchState>
  /** Those of them that are asked for again. */
  readonly open: Map<string, WatchState>
  readonly fetched: Map<string, FetchedPage>
  /** Until when a host is left alone that could not be reached or asked for it. */
  readonly held: Map<string, number>
  /** By location: what a feed gave of a page that has not come yet. */
  readonly standIns: Map<string, Page>
  /** How many pages were read since the last rest. */
  readonly count: { read: number }
}

/** The scheduler decides when to try again, so that it is kept if the run is ended: the web tries once and waits for nobody. */
export async function openRun(tools: WatchTools): Promise<WatchRun> {
  const settings = toSettings({ ...tools.options, attempts: 1, patience: 0 })
  const fetched = new Map((await tools.store.fetchedPages()).map((page) => [page.location, page]))
  const now = settings.world.now()
  const states = (await tools.store.watchStates()).map((state) =>
    asWanted(asFetched(state, fetched.get(state.location), tools.revisit), { tools, now }),
  )
  return {
    tools,
    settings,
    web: openWeb(settings),
    fetched,
    states: new Map(states.map((state) => [state.location, state])),
    open: new Map(states.flatMap((state) => (state.nextAt === null ? [] : [[state.location, state]]))),
    held: new Map(),
    standIns: new Map(),
    count: { read: 0 },
  }
}

/** What this run allows that an earlier one did not is due now; a rhythm that a person sets counts from the last look. */
function asWanted(state: WatchState, { tools, now }: { readonly tools: WatchTools; readonly now: number }): WatchState {
  const { ignoreRobots = false, allowHosts = [] } = tools.options
  const { host, hostname } = new URL(state.address)
  const isAllowed =
    (state.trouble?.reason === 'disallowed' && ignoreRobots) ||
    (state.trouble?.reason === 'forbidden-address' && (allowHosts.includes(host) || allowHosts.includes(hostname)))
  if (isAllowed) return { ...state, nextAt: toIso(now) }
  if (tools.interval === null || state.kind === 'page' || state.lastAt === null || state.failures > 0) return state
  const at = Date.parse(state.lastAt) + tools.interval
  return state.nextAt === null || Date.parse(state.nextAt) <= at ? state : { ...state, nextAt: toIso(at) }
}

/** The time and the chance of a decision that is made now. */
export function momentOf({ settings }: WatchRun): Moment {
  return { now: settings.world.now(), random: settings.world.random }
}

/** Keeps states on disk, then in memory. */
export async function keep(run: WatchRun, states: readonly WatchState[]): Promise<void> {
  await run.tools.store.putWatchStates(states)
  for (const state of states) {
    run.states.set(state.location, state)
    if (state.nextAt === null) run.open.delete(state.location)
    else run.open.set(state.location, state)
  }
}

/** So many bytes of articles that feeds gave are held for pages that have not come. */
const mostStandIns = 50_000_000

/** Holds what a feed gave of its pages until they come or are given up; what is too much is not held. */
export function holdStandIns({ standIns }: WatchRun, pages: readonly Page[]): void {
  let size = [...standIns.values()].reduce((sum, { bytes }) => sum + bytes.length, 0)
  for (const page of pages) {
    size += page.bytes.length
    if (size > mostStandIns) return
    standIns.set(page.location, page)
  }
}
