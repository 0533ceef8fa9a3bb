import type { Session } from '../database/database.ts'
import { toJsonb } from '../toJsonb.ts'

/** The `id` column of what a question about some ids gives; nothing is asked where there are none. */
export async function findIds(session: Session, sql: string, given: readonly string[]): Promise<readonly string[]> {
  if (given.length === 0) return []
  return (await session.query<{ id: string }>(sql, [toJsonb([...new Set(given)])])).map(({ id }) => id)
}
