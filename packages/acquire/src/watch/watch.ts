import type { WatchState } from '@fogline/model'
import type { Answer } from '../web/answer.ts'
import { addSources } from './addSources.ts'
import { type Plan, planLooks } from './planLooks.ts'
import { settlePage } from './settlePage.ts'
import { settleSource } from './settleSource.ts'
import type { WatchEvent, WatchTools } from './watchEvent.ts'
import { openRun, type WatchRun } from './watchRun.ts'

/** So many hosts are waited for at once for each connection that is allowed: most only let their delay pass. */
const hostsPerConnection = 4

interface Look {
  readonly host: string
  readonly state: WatchState
  readonly answer: Answer
}

/** What is being asked for, by host, and what was asked for. */
interface Looks {
  readonly running: Map<string, Promise<Look>>
  readonly skip: Set<string>
}

async function look(state: WatchState, host: string, run: WatchRun): Promise<Look> {
  const validators = { etag: state.etag, lastModified: state.lastModified }
  const hasValidators = validators.etag !== null || validators.lastModified !== null
  const asking = { location: state.address, by: 'program', validators: hasValidators ? validators : null } as const
  return { host, state, answer: await run.web.ask(asking) }
}

/** Asks each host that is not being asked for the first of what is due there. */
function startLooks({ due }: Plan, { running, skip }: Looks, run: WatchRun): void {
  for (const [host, list] of due) {
    if (running.size >= run.settings.parallel * hostsPerConnection) return
    if (running.has(host)) continue
    const planned = list.pop()
    if (list.length === 0) due.delete(host)
    if (planned === undefined) continue
    const state = run.states.get(planned.location) ?? planned
    skip.add(state.location)
    running.set(host, look(state, host, run))
  }
}

function settle({ state, answer }: Look, run: WatchRun): AsyncGenerator<WatchEvent> {
  return state.kind === 'page' ? settlePage(state, answer, run) : settleSource(state, answer, run)
}

/** What was fetched when the run was ended is read and kept; what was not is asked for next time. */
async function* finish({ running }: Looks, run: WatchRun): AsyncGenerator<WatchEvent> {
  for (const found of await Promise.all(running.values())) {
    if (found.answer.kind !== 'refusal') yield* settle(found, run)
  }
}

/** Pages are planned a second time only where that is wanted; they keep when they would be due. */
function plan(run: WatchRun, skip: ReadonlySet<string>): Plan {
  const all = [...run.open.values()]
  const states = run.tools.revisit ? all : all.filter(({ kind, visits }) => kind === 'feed' || visits === 0)
  return planLooks({ states, now: run.settings.world.now(), held: run.held, skip })
}

/** Nothing is due: when the next is, also of what this run has looked at. */
function toRest(run: WatchRun): WatchEvent & { readonly kind: 'rest' } {
  const { nextAt } = plan(run, new Set())
  const { read } = run.count
  run.count.read = 0
  return { kind: 'rest', until: nextAt === null ? null : new Date(nextAt).toISOString(), read }
}

/** Asks for what is due, and waits for what is due next, until nothing ever is or the signal is given. */
async function* go(run: WatchRun, looks: Looks): AsyncGenerator<WatchEvent> {
  const { world, signal } = run.settings
  let current = plan(run, looks.skip)
  while (!signal.aborted) {
    startLooks(current, looks, run)
    if (looks.running.size === 0) {
      yield toRest(run)
      if (run.tools.once || current.nextAt === null) return
      await world.wait(current.nextAt - world.now(), signal)
      current = plan(run, looks.skip)
      continue
    }
    const found = await Promise.race(looks.running.values())
    if (signal.aborted) break
    looks.running.delete(found.host)
    yield* settle(found, run)
    if (!run.tools.once) looks.skip.delete(found.state.location)
    const isOver = current.due.size === 0 || (current.nextAt !== null && current.nextAt <= world.now())
    const isHeld = (run.held.get(found.host) ?? 0) > world.now()
    if (isOver || isHeld || found.state.kind === 'feed') current = plan(run, looks.skip)
  }
  yield* finish(looks, run)
}

/**
 * Looks at sources and at the pages they lead to, each when it is due, for as long as anybody listens. All that it knows is in
 * the store: it goes on after a kill where it was. What happens is told as it happens; a bad page or source never ends it.
 */
export async function* watch(sources: readonly string[], tools: WatchTools): AsyncGenerator<WatchEvent> {
  const run = await openRun(tools)
  try {
    yield* addSources(sources, run)
    yield* go(run, { running: new Map(), skip: new Set() })
  } finally {
    await run.web.close()
  }
}
