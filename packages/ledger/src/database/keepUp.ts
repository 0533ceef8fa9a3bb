import type { Database } from './database.ts'

/** As a server's own autovacuum has it: a fifth of a table, and so many rows. */
const worn = `n_dead_tup + n_ins_since_vacuum > 1000 + 0.2 * n_live_tup or n_mod_since_analyze > 1000 + 0.2 * n_live_tup`

/**
 * Does for an embedded database what a server does by itself: frees the room of rows that went, and counts what is there, so
 * that the size on disk and the cost of a question stay level. Each table's turn comes when a fifth of it is new.
 */
export async function keepUp(database: Database): Promise<void> {
  if (database.kind === 'postgres') return
  await database.query('select pg_stat_force_next_flush()')
  const tables = await database.query<{ name: string }>(
    `select quote_ident(relname) as name from pg_stat_user_tables where ${worn} order by relname`,
  )
  for (const { name } of tables) await database.query(`vacuum (analyze) ${name}`)
}
