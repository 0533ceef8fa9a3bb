import type { FetchedPage, WatchState } from '@fogline/model'
import type { Database, Session } from './database/database.ts'
import { toJsonbChunks } from './toJsonb.ts'

/** What is known of all addresses that are watched. */
export async function findWatchStates(session: Session): Promise<readonly WatchState[]> {
  const sql = 'select body from watched order by location collate "C"'
  return (await session.query<{ body: WatchState }>(sql)).map(({ body }) => body)
}

const putSql = `insert into watched (location, kind, next_at, body)
  select s ->> 'location', s ->> 'kind', (s ->> 'nextAt')::timestamptz, s from jsonb_array_elements($1::jsonb) as given (s)
  on conflict (location) do update set kind = excluded.kind, next_at = excluded.next_at, body = excluded.body`

/** Keeps states in the place of older ones, all or none. */
export async function putWatchStates(database: Database, states: readonly WatchState[]): Promise<void> {
  await database.transaction(async (session) => {
    for (const chunk of toJsonbChunks(states)) await session.query(putSql, [chunk])
  })
}

/** Forgets a source and stops what it led to. */
export async function removeWatch(database: Database, location: string): Promise<boolean> {
  return database.transaction(async (session) => {
    const rows = await session.query('delete from watched where location = $1 returning location', [location])
    await session.query(
      `update watched set next_at = null, body = jsonb_set(body, '{nextAt}', 'null') where body ->> 'from' = $1`,
      [location],
    )
    return rows.length > 0
  })
}

const fetchedSql = `select distinct on (location) location, sha256,
    to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "fetchedAt"
  from (
    select p.location, p.sha256, c.fetched_at as at from captures c join pages p on p.id = c.page
    union all select location, sha256, at from rejections where sha256 is not null
  ) fetched order by location, at desc`

/** The last time that each location gave bytes. */
export async function findFetchedPages(session: Session): Promise<readonly FetchedPage[]> {
  return session.query<FetchedPage>(fetchedSql)
}

const textsSql = `select a.text_id as id from articles a join current_readings r on r.month = a.month and r.id = a.reading
  where r.version = $2 and r.page = (
    select p.id from pages p join readings n on n.page = p.id left join captures c on c.page = p.id
    where p.location = $1 order by c.fetched_at desc nulls last, n.number desc limit 1)
  order by a.position`

/** Ids of the texts that this version of the reader found at a location the last time. */
export async function findTextsAt(session: Session, location: string, version: string): Promise<readonly string[]> {
  return (await session.query<{ id: string }>(textsSql, [location, version])).map(({ id }) => id)
}
