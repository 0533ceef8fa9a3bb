import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { openLedger } from '@fogline/ledger'
import pg from 'pg'
import { inventArticles } from '../reconcile/inventArticles.ts'
import { toReading } from '../reconcile/toReading.ts'

/** What making the picture of one ledger took. */
export interface Making {
  readonly makers: number
  readonly seconds: number
  /** Of all makers, without the database. */
  readonly processorSeconds: number
  /** Articles that the maker with the least, and with the most, reconciled. */
  readonly least: number
  readonly most: number
  /** Of all moments at which a maker's question was at the database, those at which it waited for a lock. */
  readonly waiting: number
}

interface Taken {
  readonly articles: number
  readonly processorSeconds: number
}

/** Appends invented articles to a new schema, then has so many processes make the picture together; the schema is removed. */
export async function measureMakers(server: string, articles: number, makers: number): Promise<Making> {
  const schema = `fogline_makers_${process.pid}`
  const client = new pg.Client(server)
  await client.connect()
  try {
    const ledger = await openLedger(server, { schema })
    for (const sketch of inventArticles(articles)) await ledger.append(toReading(sketch))
    await ledger.close()
    await client.query('analyze')
    const started = await Promise.all(Array.from({ length: makers }, () => startMaker(server, schema)))
    const at = performance.now()
    const making = Promise.all(started.map(({ make }) => make()))
    const waiting = await watchLocks(client, schema, making)
    const taken = await making
    const counts = taken.map((one) => one.articles)
    return {
      makers,
      seconds: (performance.now() - at) / 1000,
      processorSeconds: taken.reduce((sum, one) => sum + one.processorSeconds, 0),
      least: Math.min(...counts),
      most: Math.max(...counts),
      waiting,
    }
  } finally {
    await client.query(`drop schema if exists ${pg.escapeIdentifier(schema)} cascade`)
    await client.end()
  }
}

type Child = ChildProcessByStdio<Writable, Readable, null>

/** A process that has opened the ledger and waits. */
async function startMaker(server: string, schema: string): Promise<{ readonly make: () => Promise<Taken> }> {
  const file = fileURLToPath(new URL('./makePicture.ts', import.meta.url))
  const words = ['--import', 'tsx', '--conditions=source', file, server, schema]
  const child: Child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<unknown> => {
    const { value, done } = await lines.next()
    if (done === true) throw new Error('a maker of the picture ended before it was done')
    return JSON.parse(value)
  }
  await next()
  const make = async (): Promise<Taken> => {
    child.stdin.write('go\n')
    return (await next()) as Taken
  }
  return { make }
}

/** Looks again and again, until the work is done, what questions to the tables of a schema wait for. Gives the share of locks. */
async function watchLocks(client: pg.Client, schema: string, work: Promise<unknown>): Promise<number> {
  const sql = `select count(*) filter (where a.wait_event_type = 'Lock')::int as locked, count(*)::int as n
    from pg_stat_activity a where a.state = 'active' and a.pid <> pg_backend_pid() and exists (
      select 1 from pg_locks l join pg_class c on c.oid = l.relation
      where l.pid = a.pid and c.relnamespace = $1::regnamespace)`
  let isDone = false
  const done = work.finally(() => {
    isDone = true
  })
  let [locked, all] = [0, 0]
  while (!isDone) {
    const [row] = (await client.query<{ locked: number; n: number }>(sql, [schema])).rows
    locked += row?.locked ?? 0
    all += row?.n ?? 0
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await done
  return all === 0 ? 0 : locked / all
}
