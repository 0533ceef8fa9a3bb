import { FoglineError } from '@fogline/model'
import pg from 'pg'

/** A question that waits for its answer. */
interface Waiting {
  readonly client: pg.ClientBase & { readonly processID?: number }
  readonly giveUp: (error: Error) => void
  lookAt: number
  /** Times in a row that nobody was found to be at work on it. */
  lost: number
}

/** Sees to it that no question waits for ever on a connection that is dead without having said so. */
export interface HangWatch {
  /** The answer, or an error where the connection hangs. */
  readonly during: <Answer>(client: pg.ClientBase, work: () => Promise<Answer>) => Promise<Answer>
}

export interface HangWatchHow {
  /** Opened for a look only, so that a connection that hangs is not asked about itself. */
  readonly config: pg.ClientConfig
  /** A question that waits longer than so many milliseconds is looked after, and again after as many more. */
  readonly after: number
}

/**
 * A statement may take long, and a connection may hang behind a proxy whose own end lives: a time limit cannot tell these apart.
 * So the server is asked by another connection whether it works on the statement; where it waits for us instead, it answered
 * and the answer was lost, or was never asked.
 */
const whose = 'from pg_stat_activity where pid = $1 and usename = current_user and application_name = $2'
const lookSql = `select state = 'active' and wait_event_type is distinct from 'Client' as "isWorking" ${whose}`
const endSql = `select pg_terminate_backend(pid) ${whose}`

/** One look may come just when the answer does, above all in a process that had no time to hear it. */
const surely = 2

export function createHangWatch({ config, after }: HangWatchHow): HangWatch {
  const waiting = new Set<Waiting>()
  let timer: NodeJS.Timeout | null = null
  const look = async (one: Waiting): Promise<void> => {
    one.lookAt = Date.now() + after / 3
    one.lost = await lookAfter(one, { config, isWaiting: () => waiting.has(one) })
    if (one.lost >= surely && waiting.has(one)) one.giveUp(hung())
    if (one.lost === 0) one.lookAt = Date.now() + after
  }
  const tick = (): void => {
    for (const one of waiting) if (Date.now() > one.lookAt) void look(one)
    if (waiting.size > 0) return
    clearInterval(timer ?? undefined)
    timer = null
  }
  return {
    during: async (client, work) => {
      timer ??= setInterval(tick, Math.ceil(after / 3)).unref()
      let entry: Waiting | null = null
      const givenUp = new Promise<never>((_, reject) => {
        entry = { client, giveUp: reject, lookAt: Date.now() + after, lost: 0 }
        waiting.add(entry)
      })
      try {
        return await Promise.race([work(), givenUp])
      } finally {
        if (entry !== null) waiting.delete(entry)
      }
    },
  }
}

interface LookHow {
  readonly config: pg.ClientConfig
  readonly isWaiting: () => boolean
}

/** How often in a row nobody was found at work on it. The server's side of what is surely lost is ended, with what it holds. */
async function lookAfter({ client, lost }: Waiting, { config, isWaiting }: LookHow): Promise<number> {
  const other = new pg.Client({ ...config, connectionTimeoutMillis: 10_000, query_timeout: 10_000 })
  other.on('error', () => undefined)
  try {
    await other.connect()
    const named = [client.processID ?? 0, config.application_name ?? '']
    const { rows } = await other.query(lookSql, named)
    if (rows[0]?.isWorking === true) return 0
    if (lost + 1 >= surely && isWaiting()) await other.query(endSql, named)
    return lost + 1
  } catch (error) {
    // A server that has no room for another connection lives.
    return error instanceof pg.DatabaseError ? 0 : lost + 1
  } finally {
    await other.end().catch(() => undefined)
  }
}

function hung(): FoglineError {
  return new FoglineError('ledger/unreachable', 'A connection to the ledger hangs', {
    hint: 'Look at the network and at what stands between here and PostgreSQL',
  })
}
