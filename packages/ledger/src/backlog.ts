import type { Session } from './database/database.ts'

/** `touched`: pages and judgements that are not linked yet; `stale`: neighbourhoods and topics that are to be made anew. */
export interface Backlog {
  readonly touched: number
  readonly stale: number
}

/** Both lists hold little else than numbers, so that counting them is cheap beside what they stand for. */
export async function countBacklog(session: Session): Promise<Backlog> {
  const sql = `select (select count(*)::int from touched) as touched,
    (select count(*)::int from (select distinct kind, scope from stale) parts) as stale`
  return (await session.query<Backlog>(sql))[0] ?? { touched: 0, stale: 0 }
}
