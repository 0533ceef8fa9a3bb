import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Queue, Task } from '@fogline/ledger'
import { inventTasks } from '../../test/cluster/inventTasks.ts'
import { startNatsCluster } from '../../test/cluster/natsCluster.ts'
import { type SetUp, withOpen } from '../../test/cluster/setUp.ts'
import { round } from './round.ts'
import type { Servers } from './servers.ts'

type Row = Readonly<Record<string, string | number>>

/** As many as some ten workers have in hand, and as many as `fogline read` puts at once. */
const [atOnce, together] = [64, 64]

/** The queue by itself: pages put, and taken and done, by one process that does nothing else. */
export async function measureQueues(servers: Servers, count: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'fogline-queue-'))
  const one = await startNatsCluster(1)
  const ledger = join(folder, 'ledger')
  const limits = { max: 2 * count }
  const queues: readonly (readonly [string, SetUp])[] = [
    ['embedded, in a folder', { ledger, queue: 'embedded', limits }],
    ['embedded, on PostgreSQL', { ledger: servers.ledgerOf('queues'), queue: 'embedded', limits }],
    ['NATS, one server', { ledger, queue: one.address, limits }],
    ['NATS, three servers', { ledger, queue: servers.queueOf('queues'), limits }],
  ]
  try {
    const rows: Row[] = []
    for (const [name, setUp] of queues) {
      const tasks = inventTasks(count)
      rows.push(await withOpen(setUp, (_, queue) => measure(name, queue, tasks)))
    }
    return rows
  } finally {
    await one.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(name: string, queue: Queue, tasks: readonly Task[]): Promise<Row> {
  const put = await timed(async () => {
    for (let at = 0; at < tasks.length; at += together) await queue.put(tasks.slice(at, at + together))
  })
  const take = await timed(() => takeAll(queue, tasks.length))
  const { waiting, taken, dead } = await queue.depth()
  if (waiting + taken + dead > 0) throw new Error(`${waiting + taken + dead} tasks are left`)
  return {
    queue: name,
    pages: tasks.length,
    'put/s': round(tasks.length / put),
    'taken and done/s': round(tasks.length / take),
  }
}

/** Each task is ended by itself, as a worker does; the next are asked for while some are still in hand. */
async function takeAll(queue: Queue, count: number): Promise<void> {
  const hands = new Set<Promise<void>>()
  for (let left = count; left > 0; ) {
    if (hands.size === atOnce) await Promise.race(hands)
    for (const lease of await queue.take({ limit: atOnce - hands.size, wait: 1000 })) {
      left -= 1
      const done: Promise<void> = lease.done().finally(() => hands.delete(done))
      hands.add(done)
    }
  }
  await Promise.all(hands)
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}
