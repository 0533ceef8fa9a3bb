import { setTimeout as pause } from 'node:timers/promises'
import { FoglineError } from '@fogline/model'
import type { Database, Session } from './database/database.ts'
import { oneAtATime } from './database/oneAtATime.ts'

/**
 * Does the work when nobody else who uses the ledger, in any process, is at work under the same name; throws the signal's reason
 * where that is given before.
 */
export type WithTurn = <Result>(name: string, work: () => Promise<Result>, signal?: AbortSignal) => Promise<Result>

/** Ours among the advisory locks of a server. */
const lockClass = 4_747_003

/** Whoever waits asks again after so many milliseconds, at most: a session that waits for a lock would be one for each that waits. */
const askAgain = { first: 50, longest: 1000 }

/** Turns within this process, and on a server also among processes. */
export function createTurns(database: Database): WithTurn {
  const queues = new Map<string, { readonly enter: ReturnType<typeof oneAtATime>; count: number }>()
  const among = database.kind === 'postgres' ? amongProcesses(database) : null
  return async (name, work, signal) => {
    const queue = queues.get(name) ?? { enter: oneAtATime(), count: 0 }
    queues.set(name, queue)
    queue.count += 1
    try {
      return await queue.enter(async () => {
        signal?.throwIfAborted()
        return among === null ? work() : among(name, work, signal)
      })
    } finally {
      queue.count -= 1
      if (queue.count === 0) queues.delete(name)
    }
  }
}

/** A session that holds the locks of this process; it goes back when none is held or waited for. */
interface Keeper {
  readonly session: Promise<Session>
  readonly close: () => void
  users: number
}

/** One session holds all locks, so that appending never waits for a connection because hosts are slow. */
function amongProcesses(database: Database): WithTurn {
  let keeper: Keeper | null = null
  const enter = (): Keeper => {
    keeper ??= openKeeper(database)
    keeper.users += 1
    return keeper
  }
  const leave = (left: Keeper, isBroken: boolean): void => {
    left.users -= 1
    if (left === keeper && (isBroken || left.users === 0)) keeper = null
    if (left.users === 0) left.close()
  }
  return async (name, work, signal) => {
    const own = enter()
    let isBroken = true
    try {
      const session = await own.session
      await lock(session, name, signal)
      try {
        return await work()
      } finally {
        isBroken = !(await unlock(session, name))
      }
    } finally {
      leave(own, isBroken)
    }
  }
}

function openKeeper(database: Database): Keeper {
  let close = (): void => undefined
  const closed = new Promise<void>((resolve) => {
    close = resolve
  })
  const session = new Promise<Session>((resolve, reject) => {
    database
      .session(async (own) => {
        const enter = oneAtATime()
        resolve({ query: (sql, parameters) => enter(() => own.query(sql, parameters)) })
        await closed
      })
      .catch(reject)
  })
  return { session, close, users: 0 }
}

async function lock(session: Session, name: string, signal?: AbortSignal): Promise<void> {
  for (let wait = askAgain.first; ; wait = Math.min(2 * wait, askAgain.longest)) {
    const sql = `select pg_try_advisory_lock(${lockClass}, hashtext($1)) as mine`
    const [row] = await session.query<{ mine: boolean }>(sql, [name])
    if (row?.mine === true) return
    signal?.throwIfAborted()
    await pause(wait * (0.5 + Math.random() / 2))
  }
}

/** Gives whether the session is still there: where it broke, its locks went with it. */
async function unlock(session: Session, name: string): Promise<boolean> {
  try {
    await session.query(`select pg_advisory_unlock(${lockClass}, hashtext($1))`, [name])
    return true
  } catch (error) {
    if (error instanceof FoglineError) return false
    throw error
  }
}
