import { FoglineError } from '@fogline/model'
import type { Ledger } from '../ledger.ts'
import type { Queue } from './queue.ts'
import type { QueueLimits } from './queueLimits.ts'

/** `ledger`: whose own table keeps the tasks where the queue is embedded. */
export interface QueueOptions {
  readonly ledger?: Ledger
  readonly limits?: Partial<QueueLimits>
}

/** Opens the work queue; the client of a server is loaded only where there is one: `embedded`, in the ledger's own database, or `nats://…` (several servers with commas between). */
export async function openQueue(location: string, { ledger, limits }: QueueOptions = {}): Promise<Queue> {
  if (location === 'embedded' && ledger !== undefined) return ledger.queue(limits)
  if (location === 'embedded') throw new Error('the embedded queue is in a ledger: give it')
  if (/^(?:nats|tls):/.test(location)) {
    const { openNatsQueue } = await import('./nats/natsQueue.ts')
    return openNatsQueue(location, limits)
  }
  throw new FoglineError('queue/address', `${location} is no address of a queue`, {
    hint: 'Use embedded, or nats://HOST:PORT, with commas between several servers: nats://a:4222,b:4222,c:4222',
  })
}
