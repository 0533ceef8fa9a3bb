import type { Ledger, Queue } from '@fogline/ledger'
import type { Telemetry } from './telemetry/telemetry.ts'
import { tracedQueue } from './telemetry/tracedQueue.ts'
import { withTraces } from './telemetry/withTraces.ts'
import { withKeptLedger, withLedger } from './withLedger.ts'

/** Where the ledger is, and where pages wait. */
export interface Places {
  readonly ledger: string
  readonly queue: string
}

/** The role of this process, for its traces; `telemetry` where it has one already. */
export interface QueueHow {
  readonly service: string
  readonly telemetry?: Telemetry
}

/** Opens ledger and queue, does the work, and closes both whatever happens. */
export async function withQueue<Result>(
  places: Places,
  work: (ledger: Ledger, queue: Queue) => Promise<Result>,
  { telemetry, service }: QueueHow,
): Promise<Result> {
  const options = telemetry === undefined ? {} : { onQuery: telemetry.database }
  const withBoth = (send: Telemetry['send'] | null): Promise<Result> => {
    const trace = (queue: Queue): Queue => (send === null ? queue : tracedQueue(queue, send))
    const inLedger = (ledger: Ledger) => withOpened(places.queue, ledger, (queue) => work(ledger, trace(queue)))
    return withLedger(places.ledger, inLedger, options)
  }
  return telemetry === undefined ? withTraces(service, withBoth) : withBoth(telemetry.send)
}

/** The same for a command that only looks at the queue: one that stands by itself needs no ledger, and none is made. */
export async function withKeptQueue<Result>(places: Places, work: (queue: Queue) => Promise<Result>): Promise<Result> {
  if (places.queue !== 'embedded') return withOpened(places.queue, null, work)
  return withKeptLedger(places.ledger, (ledger) => withOpened(places.queue, ledger, work))
}

async function withOpened<Result>(
  location: string,
  ledger: Ledger | null,
  work: (queue: Queue) => Promise<Result>,
): Promise<Result> {
  const { openQueue } = await import('@fogline/ledger')
  const queue = await openQueue(location, ledger === null ? {} : { ledger })
  try {
    return await work(queue)
  } finally {
    await queue.close()
  }
}
