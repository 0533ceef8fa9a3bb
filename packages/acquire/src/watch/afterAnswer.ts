import type { WatchState } from '@fogline/model'
import type { FeedRhythm } from '../feeds/feed.ts'
import type { Fetched, NotModified, Refusal } from '../web/answer.ts'
import { type Backoff, toBackoff } from '../web/toBackoff.ts'
import { shortest } from './learnInterval.ts'
import { toIso } from './newState.ts'
import { skipQuietHours } from './skipQuietHours.ts'
import { day, hour, minute } from './times.ts'

/** The time and the chance of one decision. */
export interface Moment {
  readonly now: number
  readonly random: () => number
}

/** How long after its first visit a page is looked at again for edits; after the last it is left alone. */
export const revisitAfter = [30 * minute, 2 * hour, 8 * hour, day, 3 * day, 7 * day]

/** A page that was refused so often in a row is given up: about two days. */
export const mostFailures = 15

const pageBackoff: Backoff = { base: 2 * minute, cap: 12 * hour }
const sourceBackoff: Backoff = { base: 10 * minute, cap: day }

/** What holds for an address of either kind that answered. */
function answered(state: WatchState, { validators, movedTo }: Fetched | NotModified, now: number): WatchState {
  return {
    ...state,
    ...validators,
    address: movedTo ?? state.address,
    firstAt: state.firstAt ?? toIso(now),
    lastAt: toIso(now),
    visits: state.visits + 1,
    failures: 0,
    trouble: null,
  }
}

/** A page that came or was as before. `revisit`: it is looked at again; else what its feed said of it is needed no more. */
export function afterPage(
  state: WatchState,
  answer: Fetched | NotModified,
  { now, revisit }: { readonly now: number; readonly revisit: boolean },
): WatchState {
  const next = answered(state, answer, now)
  const nextAt = revisit ? nextRevisit(Date.parse(next.firstAt ?? ''), now) : null
  return { ...next, nextAt, context: nextAt === null ? null : next.context }
}

/** The first of the times to look again that is still to come; null after the last. */
function nextRevisit(first: number, now: number): string | null {
  const after = revisitAfter.find((wait) => first + wait > now)
  return after === undefined ? null : toIso(first + after)
}

/** A source that answered: the next look comes after its interval, a tenth more or less by chance, in no quiet hour. */
export function afterSource(
  state: WatchState,
  answer: Fetched | NotModified,
  looked: { readonly interval: number; readonly rhythm: FeedRhythm | null; readonly moment: Moment },
): WatchState {
  const { now, random } = looked.moment
  const wait = looked.interval * (0.9 + 0.2 * random())
  const nextAt = toIso(skipQuietHours(Math.round(now + wait), looked.rhythm))
  return { ...answered(state, answer, now), interval: looked.interval, nextAt }
}

/** Silence alone makes no source slower than this: news begins again without notice. */
const longestSilent = 4 * hour

/** How long until a source is looked at again that tells no times: sooner after a change, later where there was none. */
export function adaptInterval(before: number | null, hasChanged: boolean): number {
  const interval = before ?? 30 * minute
  if (hasChanged) return Math.max(interval / 2, shortest)
  return Math.min(interval * 1.5, Math.max(interval, longestSilent))
}

/**
 * An address that was refused: asked for again after a wait by chance that grows, not before its server allows. Where waiting is no
 * help a page is left alone, and a source is asked once a day, since people mend sources; what is gone for good is never asked for.
 */
export function afterRefusal(state: WatchState, refusal: Refusal, { now, random }: Moment): WatchState {
  const { reason, detail } = refusal.rejection
  const failures = state.failures + 1
  return { ...state, failures, trouble: { reason, detail }, nextAt: next() }

  function next(): string | null {
    const isPage = state.kind === 'page'
    if (refusal.status === 410 || (isPage && (!refusal.mayPass || failures >= mostFailures))) return null
    if (!refusal.mayPass) return toIso(now + day)
    const wait = toBackoff(isPage ? pageBackoff : sourceBackoff, failures, random)
    return toIso(now + Math.max(refusal.retryAfter ?? 0, wait, minute))
  }
}
