import { type AcquireOptions, isWebAddress } from '@fogline/acquire'
import type { Ledger, Queue, Task, TaskFetching } from '@fogline/ledger'
import { FoglineError, hashId } from '@fogline/model'
import type { Terminal } from '../terminal.ts'
import { acquireInTurn } from './acquireInTurn.ts'
import { createProgress } from './createProgress.ts'
import { type PutReport, putPages } from './putPages.ts'

/** What a run put on the queue. `addresses` are fetched by whoever takes them. */
export interface QueuedReport extends PutReport {
  readonly addresses: number
}

interface QueueSources {
  readonly paths: readonly string[]
  readonly ledger: Ledger
  readonly queue: Queue
  readonly terminal: Terminal
  readonly fetching: TaskFetching
  readonly fields: AcquireOptions['fields'] | null
  readonly signal: AbortSignal
}

/** Hands what is named to the workers: addresses as they are, files unpacked here, for the workers cannot see them. */
export async function queueSources(input: QueueSources): Promise<QueuedReport> {
  const { paths, ledger, queue, terminal, fetching, fields, signal } = input
  const tasks = paths.filter(isWebAddress).map((location) => toAddressTask(location, fetching))
  const progress = createProgress(terminal, 'queueing')
  try {
    const { added } = tasks.length === 0 ? { added: 0 } : await queue.put(tasks, signal)
    const files = paths.filter((path) => !isWebAddress(path))
    const found = acquireInTurn(files, { ...fetching, ...(fields === null ? {} : { fields }) }, { ledger, signal })
    const report = await putPages(found, {
      ledger,
      queue,
      signal,
      onStep: (location, { queued, waiting, known, rejected }) =>
        progress.step(location, { read: queued, known: waiting + known, rejected: rejected.length }),
    })
    signal.throwIfAborted()
    return { ...report, waiting: report.waiting + tasks.length - added, addresses: added }
  } catch (error) {
    throw signal.aborted ? notAll() : error
  } finally {
    progress.stop()
  }
}

/** The task of an address that a person named; asking for it in another way is another task. */
function toAddressTask(location: string, fetching: TaskFetching): Task {
  const { allowHosts, ignoreRobots, contact } = fetching
  const id = hashId(['address', location, allowHosts.toSorted(), ignoreRobots, contact])
  return { kind: 'address', id, location, fetching }
}

function notAll(): FoglineError {
  return new FoglineError('read/ended', 'Ended before all was on the queue.', {
    hint: 'Run it again: what is there is not queued a second time.',
  })
}
