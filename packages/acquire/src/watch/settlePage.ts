import { type Page, sha256, type WatchState } from '@fogline/model'
import { isFeed } from '../feeds/readFeed.ts'
import { openPage } from '../openPage.ts'
import { reject } from '../reject.ts'
import type { Answer, Fetched, NotModified, Refusal } from '../web/answer.ts'
import { afterPage, afterRefusal } from './afterAnswer.ts'
import { hostOf } from './planLooks.ts'
import { minute } from './times.ts'
import type { WatchEvent } from './watchEvent.ts'
import { keep, momentOf, type WatchRun } from './watchRun.ts'

/** A page's answer: what came is read first, and only then is it kept that it was here. */
export async function* settlePage(state: WatchState, answer: Answer, run: WatchRun): AsyncGenerator<WatchEvent> {
  if (answer.kind === 'refusal') return yield* settleRefusal(state, answer, run)
  run.standIns.delete(state.location)
  const { now } = momentOf(run)
  const next = afterPage(state, answer, { now, revisit: run.tools.revisit })
  if (answer.kind === 'not-modified') return await keep(run, [next])
  if (isFeed(answer.page)) {
    const rejection = reject(state.location, 'unsupported', 'a feed inside a feed; name it by itself')
    await run.tools.read(rejection)
    await keep(run, [{ ...next, nextAt: null, trouble: { reason: rejection.reason, detail: rejection.detail } }])
    return yield { kind: 'rejected', location: state.location, nextAt: null, rejection }
  }
  yield* settleBytes({ before: state, next }, answer, run)
}

/** Hands the bytes on where they are others than last time, then keeps the state. Gives whether words changed. */
export async function* settleBytes(
  { before, next }: { readonly before: WatchState; readonly next: WatchState },
  { page }: Pick<Fetched, 'page'>,
  run: WatchRun,
): AsyncGenerator<WatchEvent, boolean> {
  const hash = sha256(page.bytes)
  const { location, nextAt } = next
  const { context } = before
  const events: WatchEvent[] = []
  let hasChanged = false
  if (hash !== before.sha256) {
    const whole: Page = { ...page, location, ...(context === null ? {} : { context }) }
    for await (const found of openPage(whole, run.settings)) {
      const outcome = await run.tools.read(found)
      if (outcome.kind === 'read') {
        hasChanged = true
        run.count.read += 1
        events.push({ ...outcome, kind: 'page', location: found.location, nextAt })
      } else if (outcome.kind === 'rejection') {
        events.push({ kind: 'rejected', location: found.location, nextAt, rejection: outcome })
      }
    }
  }
  await keep(run, [{ ...next, sha256: hash }])
  yield* events
  return hasChanged
}

/** What was sent last time is what there is. */
export function isAsBefore(state: WatchState, answer: Fetched | NotModified): boolean {
  return answer.kind === 'not-modified' || sha256(answer.page.bytes) === state.sha256
}

/** An address that was refused is tried again when that is due; its host is left alone where the trouble seems to be the host's. */
export async function* settleRefusal(state: WatchState, refusal: Refusal, run: WatchRun): AsyncGenerator<WatchEvent> {
  const moment = momentOf(run)
  const { rejection, status, retryAfter, mayPass } = refusal
  const next = afterRefusal(state, refusal, moment)
  const { location, nextAt, failures } = next
  if (mayPass && (retryAfter !== null || (status === null && rejection.reason === 'unreachable'))) {
    run.held.set(hostOf(state), moment.now + Math.max(retryAfter ?? 0, minute))
  }
  const told = { ...rejection, location }
  const standIn = run.standIns.get(location)
  if (nextAt === null && standIn !== undefined && rejection.reason !== 'forbidden-address') {
    run.standIns.delete(location)
    return void (yield* settleBytes({ before: state, next }, { page: standIn }, run))
  }
  if (nextAt === null) await run.tools.read(told)
  await keep(run, [next])
  if (nextAt === null) yield { kind: 'rejected', location, nextAt, rejection: told }
  else yield { kind: 'trouble', location, nextAt, rejection: told, failures }
}
