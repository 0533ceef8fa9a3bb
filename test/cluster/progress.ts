import pg from 'pg'

/** How many pages a ledger on a server has read or refused; the last number known while the server is away. */
export interface Progress {
  readonly done: () => Promise<number>
  readonly close: () => Promise<void>
}

/** Asks the server beside the workers, so that nothing they do is in the way. */
export function watchProgress(server: string, schema: string): Progress {
  const url = new URL(server)
  url.searchParams.delete('schema')
  const pool = new pg.Pool({ connectionString: url.href, max: 1 })
  pool.on('error', () => undefined)
  const sql = `select (select count(*) from ${schema}.readings) + (select count(*) from ${schema}.rejections) as done`
  let last = 0
  return {
    done: async () => {
      try {
        const { rows } = await pool.query<{ done: string }>(sql)
        last = Number(rows[0]?.done ?? 0)
      } catch (error) {
        if (!isAway(error)) throw error
      }
      return last
    },
    close: () => pool.end(),
  }
}

/** The server restarts, or the tables are not made yet. */
function isAway(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^(?:ECONN|57P|08|42P01)/.test(code) || (error instanceof Error && /terminated/.test(error.message))
}
