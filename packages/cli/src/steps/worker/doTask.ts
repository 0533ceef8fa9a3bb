import { assertNever } from '@fogline/model'
import type { Result } from '../../telemetry/telemetry.ts'
import type { Outcome } from '../keepRead.ts'
import { doAddress } from './doAddress.ts'
import { doPage } from './doPage.ts'
import type { Held } from './holdLease.ts'
import type { Work } from './work.ts'

/** What one page came to, or the pages of an address (`result` is null where they wait on the queue); null where it was left undone because the worker ends. */
export type Done = { readonly result: Result | null; readonly outcomes: readonly Outcome[] } | null

/** Does one task and ends it: done, failed by its own fault, or given back where ledger or queue are away. Throws nothing. */
export function doTask(held: Held, work: Work): Promise<void> {
  const { kind, id, traceparent = null } = held.task
  const fields = { kind, id, attempt: held.attempt }
  return work.telemetry.receive({ traceparent, fields }, () => finish(held, work))
}

async function finish(held: Held, work: Work): Promise<void> {
  const { outage, telemetry } = work
  try {
    const done = await attempt(held, work)
    if (held.hasEnded()) return
    if (done === null) return await giveBack(held, work)
    await held.endBy((lease) => lease.done())
    outage.passed()
    work.state.sincePicture += 1
    if (done.result !== null) work.end({ task: held.task, result: done.result, outcomes: done.outcomes })
  } catch (error) {
    telemetry.log.error('A task could not be ended; it comes again', { id: held.task.id, error: wordsOf(error) })
    outage.notes(error)
  }
}

/** The world's trouble is not counted against the page. */
async function attempt(held: Held, work: Work): Promise<Done> {
  const { task } = held
  try {
    if (task.kind === 'page') return await doPage(held, task.page, work)
    if (task.kind === 'address') return await doAddress(held, task, work)
    return assertNever(task)
  } catch (error) {
    if (work.signal.aborted || work.outage.notes(error)) return null
    await fail(held, error, work)
    return null
  }
}

async function giveBack(held: Held, { end }: Work): Promise<void> {
  await held.endBy((lease) => lease.giveBack())
  end({ task: held.task, result: 'given-back', outcomes: [] })
}

async function fail(held: Held, error: unknown, { telemetry, end }: Work): Promise<void> {
  const { task, attempt: number } = held
  const location = task.kind === 'page' ? task.page.location : task.location
  const fields = { id: task.id, location, attempt: number, error: wordsOf(error) }
  const next = await held.endBy((lease) => lease.fail(wordsOf(error)))
  if (next === null) return
  telemetry.log.error(next === 'dead' ? 'A task failed for the last time' : 'A task failed; it comes again', fields)
  end({ task, result: next === 'dead' ? 'dead' : 'failed', outcomes: [] })
}

/** An error in the words that are kept with a dead letter: where it was thrown, as far as that helps whoever mends it. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const at = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '))
  return `${error.name}: ${error.message}${at === undefined ? '' : ` (${at.trim()})`}`
}
