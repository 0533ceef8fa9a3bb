import { FoglineError } from '@fogline/model'
import pg from 'pg'
import type { Database, Parameter, Session } from './database.ts'
import { inTransaction } from './inTransaction.ts'
import { withoutPassword } from './withoutPassword.ts'

const int8 = 20
const unreachableCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET', 'EAI_AGAIN'])

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
  if (!isConnectionError(error, code)) return error
  const hint = 'Is PostgreSQL running there? Or use a folder: --ledger .fogline'
  return new FoglineError('ledger/unreachable', `Cannot reach the ledger at ${shown}`, { cause: error, hint })
}

/** A connection that breaks is told to whoever asks next; unheard, its event would end the process. */
function makePool(location: string, schema: string): pg.Pool {
  const types = new pg.TypeOverrides()
  types.setTypeParser(int8, Number)
  const url = new URL(location)
  url.searchParams.delete('schema')
  const pool = new pg.Pool({
    connectionString: url.href,
    max: 8,
    connectionTimeoutMillis: 10_000,
    options: `-c search_path=${schema}`,
    application_name: 'fogline',
    types,
  })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

function toSession(client: pg.ClientBase | pg.Pool, location: string): Session {
  return {
    query: async <Row>(sql: string, parameters: readonly Parameter[] = []) => {
      try {
        return (await client.query(sql, [...parameters])).rows as readonly Row[]
      } catch (error) {
        throw toClearError(location, error)
      }
    },
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

/** A ledger on a server: a pool of sessions, in a schema of its own so that it shares a database politely. */
export async function openPostgres(location: string, schema: string): Promise<Database> {
  const pool = makePool(location, schema)
  const session = toSession(pool, location)
  try {
    await session.query(createSchema(schema))
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    kind: 'postgres',
    query: session.query,
    transaction: async (work) => {
      const client = await connect(pool, location)
      try {
        const result = await inTransaction(toSession(client, location), work)
        client.release()
        return result
      } catch (error) {
        client.release(true)
        throw error
      }
    },
    close: () => pool.end(),
  }
}
