import type { Session } from '../database/database.ts'
import { toJsonb } from '../toJsonb.ts'

/** What came to the ledger since the picture was made, in the order of coming. */
export interface Touched {
  readonly numbers: readonly string[]
  readonly pages: readonly string[]
  readonly judgements: readonly string[]
}

/** The first `limit` of them. */
export async function findTouched(session: Session, limit: number): Promise<Touched> {
  const rows = await session.query<{ number: string; kind: string; id: string }>(
    'select number::text, kind, id from touched order by number limit $1',
    [limit],
  )
  const ids = (kind: string) => [...new Set(rows.filter((row) => row.kind === kind).map(({ id }) => id))]
  return { numbers: rows.map(({ number }) => number), pages: ids('page'), judgements: ids('judgement') }
}

/** Takes them off the list. */
export async function clearTouched(session: Session, { numbers }: Touched): Promise<void> {
  await session.query('delete from touched where number in (select jsonb_array_elements_text($1::jsonb)::bigint)', [
    toJsonb(numbers),
  ])
}

/** Every page again: what another version of the picture needs. */
export async function touchAll(session: Session): Promise<void> {
  await session.query('delete from touched')
  await session.query(`insert into touched (kind, id) select 'page', page from newest_readings order by number`)
}
