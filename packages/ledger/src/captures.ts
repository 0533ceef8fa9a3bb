import { type Capture, hashId } from '@fogline/model'
import type { Session } from './database/database.ts'

/** Keeps that a page was seen at a time; a page without a time, and one that is not here, leave everything as it is. */
export async function appendCapture(
  session: Session,
  page: { readonly location: string; readonly sha256: string; readonly fetchedAt: string | null },
): Promise<void> {
  const at = page.fetchedAt === null ? Number.NaN : Date.parse(page.fetchedAt)
  if (Number.isNaN(at)) return
  await session.query(
    `insert into captures (page, fetched_at, words) select id, $2::timestamptz, $3 from pages where id = $1
     on conflict do nothing`,
    [hashId([page.location, page.sha256]), new Date(at).toISOString(), page.fetchedAt],
  )
}

const capturesSql = `
  with several as (select location from pages group by location having count(*) > 1)
  select p.id as page, p.location, p.sha256, c.words as "fetchedAt",
    (select min(r.number)::int from readings r where r.page = p.id) as arrival
  from pages p join several using (location) left join captures c on c.page = p.id
  order by p.location collate "C", c.fetched_at nulls first, arrival, p.id collate "C"`

/** Every capture of the locations that more than one page was taken from. */
export async function findCaptures(session: Session): Promise<readonly Capture[]> {
  return session.query<Capture>(capturesSql)
}
