import { openPostgres } from '../database/openPostgres.ts'

/** What a PostgreSQL server says of itself, as far as Fogline depends on it. Sizes are in bytes, times in milliseconds. */
export interface PostgresFacts {
  readonly version: string
  /** As `server_version_num`: 150004 is 15.4. */
  readonly number: number
  readonly encoding: string
  readonly collation: string
  /** Sorts the operating system's library as it did when the database was made? Null where the server cannot tell. */
  readonly collationIsCurrent: boolean | null
  readonly maxConnections: number
  /** Connections in use, by whomever, this one not counted. */
  readonly usedConnections: number
  readonly reservedConnections: number
  readonly sharedBuffers: number
  readonly workMemory: number
  /** 0: none. */
  readonly statementTimeout: number
  readonly synchronousCommit: string
  readonly fsync: boolean
  readonly fullPageWrites: boolean
  readonly isReadOnly: boolean
}

/** `pg_size_bytes` and the like read settings in whatever unit they are shown. */
const sql = `select current_setting('server_version') as version,
  current_setting('server_version_num')::int as number,
  pg_encoding_to_char(d.encoding) as encoding,
  d.datcollate as collation,
  current_setting('max_connections')::int as "maxConnections",
  (select count(*)::int - 1 from pg_stat_activity where backend_type = 'client backend') as "usedConnections",
  current_setting('superuser_reserved_connections')::int
    + coalesce(current_setting('reserved_connections', true)::int, 0) as "reservedConnections",
  pg_size_bytes(current_setting('shared_buffers'))::float8 as "sharedBuffers",
  pg_size_bytes(current_setting('work_mem'))::float8 as "workMemory",
  (select setting::int from pg_settings where name = 'statement_timeout') as "statementTimeout",
  current_setting('synchronous_commit') as "synchronousCommit",
  current_setting('fsync')::boolean as fsync,
  current_setting('full_page_writes')::boolean as "fullPageWrites",
  current_setting('transaction_read_only')::boolean as "isReadOnly"
  from pg_database d where d.datname = current_database()`

/** Known from 15 on. */
const collationSql = `select datcollversion is not distinct from pg_database_collation_actual_version(oid) as current
  from pg_database where datname = current_database()`
const collationSince = 150_000

/** Asks the server that an address leads to, as the ledger would connect; makes nothing there. */
export async function inspectPostgres(location: string): Promise<PostgresFacts> {
  const database = await openPostgres(location, null)
  try {
    const facts = (await database.query<Omit<PostgresFacts, 'collationIsCurrent'>>(sql))[0]
    if (facts === undefined) throw new Error('a database that does not know itself')
    if (facts.number < collationSince) return { ...facts, collationIsCurrent: null }
    const rows = await database.query<{ current: boolean }>(collationSql)
    return { ...facts, collationIsCurrent: rows[0]?.current ?? null }
  } finally {
    await database.close()
  }
}
