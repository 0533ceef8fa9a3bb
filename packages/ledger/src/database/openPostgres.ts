import { FoglineError } from '@fogline/model'
import pg from 'pg'
import type { Database, Parameter, Session } from './database.ts'
import { createHangWatch, type HangWatch } from './hangWatch.ts'
import { inTransaction } from './inTransaction.ts'
import { withoutPassword } from './withoutPassword.ts'

const int8 = 20
const unreachableCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNRESET',
  'EPIPE',
  'EAI_AGAIN',
])

/** No room for more, or a server that only reads since another took its place: it passes. */
const busyCodes = /^(?:53|25006)/

function isConnectionError(error: unknown, code: string): boolean {
  if (unreachableCodes.has(code) || /^(?:08|57P0)/.test(code) || error instanceof AggregateError) return true
  return error instanceof Error && code === '' && /timeout|terminated|not queryable/i.test(error.message)
}

/** An error of the connection in the words of the house; an error of SQL is a mistake of ours and stays as it is. */
function toClearError(location: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const shown = withoutPassword(location)
  if (code.startsWith('28')) {
    const hint = 'Check the user and password in the address'
    return new FoglineError('ledger/refused', `The ledger at ${shown} does not let this user in`, {
      cause: error,
      hint,
    })
  }
  if (code === '3D000') {
    const hint = 'Make it with createdb, then start again'
    return new FoglineError('ledger/unreachable', `There is no database at ${shown}`, { cause: error, hint })
  }
  if (busyCodes.test(code) && error instanceof Error) {
    const hint = 'It may pass: try again. fogline doctor looks at the server'
    return new FoglineError('ledger/busy', `The ledger at ${shown} cannot take it now: ${error.message}`, {
      cause: error,
      hint,
    })
  }
  if (!isConnectionError(error, code)) return error
  const hint = 'Is PostgreSQL running there? Or use a folder: --ledger .fogline'
  return new FoglineError('ledger/unreachable', `Cannot reach the ledger at ${shown}`, { cause: error, hint })
}

/** A connection to the other end of a cable that was pulled is found out, on both ends, within about a minute. */
const keepAlive = '-c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3'

/** A transaction of a process that is gone without a word is taken back after so many milliseconds. */
const longestIdle = 600_000

/** A question that waits longer is looked after, in milliseconds. */
const suspicious = 15_000

function toConfig(location: string, schema: string | null): pg.ClientConfig {
  const url = new URL(location)
  url.searchParams.delete('schema')
  return {
    connectionString: url.href,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 30_000,
    idle_in_transaction_session_timeout: longestIdle,
    options: schema === null ? keepAlive : `-c search_path=${schema} ${keepAlive}`,
    application_name: 'fogline',
  }
}

/** A connection that breaks is told to whoever asks next; unheard, its event would end the process. */
function makePool(config: pg.ClientConfig): pg.Pool {
  const types = new pg.TypeOverrides()
  types.setTypeParser(int8, Number)
  const pool = new pg.Pool({ ...config, max: 8, types })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** After a hang nothing more is asked of a session: it would wait behind what never ends. */
function toSession(client: pg.ClientBase, { location, watch }: Server): Session {
  let hung: FoglineError | null = null
  return {
    query: async <Row>(sql: string, parameters: readonly Parameter[] = []) => {
      if (hung !== null) throw hung
      try {
        return (await watch.during(client, () => client.query(sql, [...parameters]))).rows as readonly Row[]
      } catch (error) {
        if (error instanceof FoglineError) hung = error
        throw toClearError(location, error)
      }
    },
  }
}

/** What all sessions of one server share. */
interface Server {
  readonly pool: pg.Pool
  readonly location: string
  readonly watch: HangWatch
}

/** A connection on which anything went wrong is not used again. */
async function withSession<Result>(server: Server, work: (session: Session) => Promise<Result>): Promise<Result> {
  const client = await connect(server.pool, server.location)
  let isBroken = true
  try {
    const result = await work(toSession(client, server))
    isBroken = false
    return result
  } finally {
    client.release(isBroken)
  }
}

async function connect(pool: pg.Pool, location: string): Promise<pg.PoolClient> {
  try {
    return await pool.connect()
  } catch (error) {
    throw toClearError(location, error)
  }
}

/** The server's own "if not exists" fails where two make it at once, so they take turns. */
function createSchema(schema: string): string {
  const sql = `create schema if not exists ${pg.escapeIdentifier(schema)}`
  return `do $do$ begin perform pg_advisory_xact_lock(4747002); execute ${pg.escapeLiteral(sql)}; end $do$`
}

/** A ledger on a server: a pool of sessions, in a schema of its own so that it shares a database politely. Null makes none. */
export async function openPostgres(location: string, schema: string | null): Promise<Database> {
  const config = toConfig(location, schema)
  const pool = makePool(config)
  const server = { pool, location, watch: createHangWatch({ config, after: suspicious }) }
  try {
    if (schema !== null) await withSession(server, (session) => session.query(createSchema(schema)))
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    kind: 'postgres',
    query: (sql, parameters) => withSession(server, (session) => session.query(sql, parameters)),
    transaction: (work) => withSession(server, (session) => inTransaction(session, work)),
    session: (work) => withSession(server, work),
    connections: () => ({
      used: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    close: () => pool.end(),
  }
}
