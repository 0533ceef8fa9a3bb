import type { Rejection } from '@fogline/model'
import { reject } from '../reject.ts'
import { type Answer, type Refusal, toRefusal, type Validators } from './answer.ts'
import type { HostTurns } from './hostTurns.ts'
import { type RobotsKeeper, toDisallowed } from './robotsKeeper.ts'
import type { Line } from './send.ts'
import { toBackoff } from './toBackoff.ts'
import { toFetchRefusal } from './toFetchRefusal.ts'
import { type Redirect, visit } from './visit.ts'

/** A page to ask for. `by` a person, who named this one page, or by a program, which keeps to robots.txt and its delays. */
export interface Asking {
  readonly location: string
  readonly by: 'person' | 'program'
  /** What the server called the version that we have; null where we have none. */
  readonly validators: Validators | null
}

/** What all askings of a run share. */
export interface Manners {
  readonly line: Line
  readonly turns: HostTurns
  readonly robots: RobotsKeeper
}

/** The first wait before trying again is up to a second. */
const backoff = { base: 1000, cap: 30_000 }

/** May this hop be asked for by a program, and how long after the one before? */
async function toDelay(url: URL, asking: Asking, { line, robots }: Manners): Promise<number | Refusal> {
  if (asking.by === 'person') return 0
  const { hostDelay, ignoreRobots } = line.settings
  if (ignoreRobots) return hostDelay
  const rules = await robots.rulesOf(url)
  if (rules.kind === 'unknown') {
    const { reason, detail } = rules
    return toRefusal(reject(asking.location, reason, detail), reason === 'unreachable' ? 'may-pass' : 'lasting')
  }
  if (!rules.robots.allows(url)) return toRefusal(toDisallowed(asking.location, url.host), 'lasting')
  return Math.max(hostDelay, rules.robots.delay)
}

function postponed(location: string, host: string, left: number): Refusal {
  const detail = `${host} asked to be left alone for ${Math.ceil(left / 1000)} more seconds; it is tried again later`
  return { ...toRefusal(reject(location, 'unreachable', detail), 'may-pass'), retryAfter: left }
}

/** One hop in its host's turn; the wait for it does not count against the page's time. */
async function hop(
  url: URL,
  { asking, left }: { readonly asking: Asking; readonly left: number },
  manners: Manners,
): Promise<Answer | Redirect> {
  const { line, turns } = manners
  const { settings } = line
  const refused = unfit(url, asking.location, line)
  if (refused !== null) return toRefusal(refused, 'lasting')
  const delay = await toDelay(url, asking, manners)
  if (typeof delay !== 'number') return delay
  const result = await turns.take(url.host, delay, () => {
    const signal = AbortSignal.any([settings.signal, settings.world.deadline(left)])
    return visit(url, { location: asking.location, validators: asking.validators, line, signal })
  })
  if (result.kind === 'postponed') return postponed(asking.location, url.host, result.left)
  if (result.kind === 'refusal' && result.retryAfter !== null) turns.postpone(url.host, result.retryAfter)
  return result
}

function unfit(url: URL, location: string, { agents }: Line): Rejection | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return reject(location, 'unsupported', `${url.protocol} addresses are not fetched; only http and https are`)
  }
  if (agents.toAgent(url) !== null) return null
  const detail = `${url.hostname} is no address of the public internet; allow the host by name if you trust it`
  return reject(location, 'forbidden-address', detail)
}

async function follow(asking: Asking, manners: Manners): Promise<Answer> {
  const { maxRedirects, timeout } = manners.line.settings
  const seen = new Set<string>()
  let url = new URL(asking.location)
  let isMoved = true
  while (seen.size <= maxRedirects && !seen.has(url.href)) {
    const isFirst = seen.size === 0
    seen.add(url.href)
    const result = await hop(url, { asking, left: timeout }, manners)
    if (result.kind === 'refusal') return result
    if (result.kind !== 'redirect') return { ...result, movedTo: isMoved && !isFirst ? url.href : null }
    url = result.url
    isMoved = isMoved && result.isPermanent
  }
  const detail = `redirected ${seen.size} times without an end; open it in a browser and give the final address`
  return toRefusal(reject(asking.location, 'unreachable', detail), 'may-pass')
}

async function askOnce(asking: Asking, manners: Manners): Promise<Answer> {
  try {
    return await follow(asking, manners)
  } catch (error) {
    return toFetchRefusal(asking.location, error, manners.line)
  }
}

/**
 * One page of the web with all that its server says of it; each redirect is checked like a first address. Trouble that may pass is
 * tried again after a wait by chance, or the wait that the server asks for where that is not too long; a page that took all its
 * time is not.
 */
export async function ask(asking: Asking, manners: Manners): Promise<Answer> {
  const { attempts, patience, timeout, world, signal } = manners.line.settings
  if (!URL.canParse(asking.location)) {
    return toRefusal(reject(asking.location, 'unreachable', 'this is no web address; check its spelling'), 'lasting')
  }
  let spent = 0
  for (let attempt = 1; ; attempt += 1) {
    const begun = world.now()
    const answer = await askOnce(asking, manners)
    spent += world.now() - begun
    if (answer.kind !== 'refusal' || !answer.mayPass || attempt >= attempts || signal.aborted) return answer
    const wait = Math.max(answer.retryAfter ?? 0, toBackoff(backoff, attempt, world.random))
    if (wait > patience || spent >= timeout) return answer
    await world.wait(wait, signal)
  }
}
