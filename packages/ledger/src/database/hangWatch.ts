import { FoglineError } from '@fogline/model'
import pg from 'pg'

/** A question that waits for its answer. */
interface Waiting {
  readonly client: pg.ClientBase & { readonly processID?: number }
  readonly giveUp: (error: Error) => void
  askedAt: number
  /** Times in a row that the server did not say how it stands. */
  silent: number
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
const lookSql = `select state = 'active' and wait_event_type is distinct from 'Client' as "isWorking",
    case when state <> 'active' or wait_event_type = 'Client' then pg_terminate_backend(pid) end as ended
  from pg_stat_activity where pid = $1 and usename = current_user and application_name = $2`

export function createHangWatch({ config, after }: HangWatchHow): HangWatch {
  const waiting = new Set<Waiting>()
  let timer: NodeJS.Timeout | null = null
  const look = async (): Promise<void> => {
    const late = [...waiting].filter(({ askedAt }) => Date.now() - askedAt > after)
    for (const one of late) {
      one.askedAt = Date.now()
      one.silent = await lookAfter(one, config)
      if (one.silent > 1 && waiting.has(one)) one.giveUp(hung())
    }
  }
  const tick = (): void => {
    if (waiting.size > 0) void look()
    else {
      clearInterval(timer ?? undefined)
      timer = null
    }
  }
  return {
    during: async (client, work) => {
      timer ??= setInterval(tick, Math.ceil(after / 3)).unref()
      let entry: Waiting | null = null
      const givenUp = new Promise<never>((_, reject) => {
        entry = { client, giveUp: reject, askedAt: Date.now(), silent: 0 }
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

/** How often in a row the server was silent about it: 0 where it is at work on the question, more than 1 where it surely is not. */
async function lookAfter({ client, silent }: Waiting, config: pg.ClientConfig): Promise<number> {
  const other = new pg.Client({ ...config, connectionTimeoutMillis: 10_000, query_timeout: 10_000 })
  other.on('error', () => undefined)
  try {
    await other.connect()
    const { rows } = await other.query(lookSql, [client.processID ?? 0, config.application_name ?? ''])
    return rows[0]?.isWorking === true ? 0 : 2
  } catch (error) {
    // A server that has no room for another connection lives.
    return error instanceof pg.DatabaseError ? 0 : silent + 1
  } finally {
    await other.end().catch(() => undefined)
  }
}

function hung(): FoglineError {
  return new FoglineError('ledger/unreachable', 'A connection to the ledger hangs', {
    hint: 'Look at the network and at what stands between here and PostgreSQL',
  })
}
