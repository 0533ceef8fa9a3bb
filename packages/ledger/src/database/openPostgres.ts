import { FoglineError } from '@fogline/model'
import pg from 'pg'
import type { Database, Parameter, Session } from './database.ts'
import { inTransaction } from './inTransaction.ts'

const int8 = 20
const unreachableCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'ECONNRESET', 'EAI_AGAIN'])

/** Without the password, for messages. */
export function withoutPassword(location: string): string {
  const url = new URL(location)
  url.password = ''
  return url.href
}

function toClearError(location: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const shown = withoutPassword(location)
  if (code.startsWith('28'))
    return new FoglineError('ledger/refused', `The ledger at ${shown} does not let this user in`, {
      cause: error,
      hint: 'Check the user and password in the address',
    })
  if (code === '3D000')
    return new FoglineError('ledger/unreachable', `There is no database at ${shown}`, {
      cause: error,
      hint: 'Make it with createdb, then start again',
    })
  const timedOut = error instanceof Error && /timeout|terminated/i.test(error.message)
  if (!unreachableCodes.has(code) && !timedOut && !(error instanceof AggregateError)) return error
  return new FoglineError('ledger/unreachable', `Cannot reach the ledger at ${shown}`, {
    cause: error,
    hint: 'Is PostgreSQL running there? Or use a folder: --ledger .fogline',
  })
}

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
  return pool
}

function toSession(client: pg.ClientBase | pg.Pool): Session {
  return {
    query: async <Row>(sql: string, parameters: readonly Parameter[] = []) =>
      (await client.query(sql, [...parameters])).rows as readonly Row[],
  }
}

/** A ledger on a server: a pool of sessions, in a schema of its own so that it shares a database politely. */
export async function openPostgres(location: string, schema: string): Promise<Database> {
  const pool = makePool(location, schema)
  try {
    await pool.query(`create schema if not exists ${pg.escapeIdentifier(schema)}`)
  } catch (error) {
    await pool.end()
    throw toClearError(location, error)
  }
  return {
    kind: 'postgres',
    query: (sql, parameters) => toSession(pool).query(sql, parameters),
    transaction: async (work) => {
      const client = await pool.connect()
      try {
        return await inTransaction(toSession(client), work)
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}
