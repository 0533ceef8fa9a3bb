import type { Session } from '../../database/database.ts'
import { joinChunks, toJsonb } from '../../toJsonb.ts'
import type { PackedTask } from '../packTask.ts'
import type { DeadLetter, QueueDepth } from '../queue.ts'
import { taskKinds, taskVersion } from '../taskForm.ts'

/** A row that was taken. `body` is base64; `unanswered` counts this time too. */
export interface Job {
  readonly number: number
  readonly id: string
  readonly failures: number
  readonly unanswered: number
  readonly body: string
}

const insertSql = `insert into jobs (id, kind, version, location, bytes, body)
  select j ->> 'id', j ->> 'kind', (j ->> 'version')::int, j ->> 'location', (j ->> 'bytes')::bigint,
    decode(j ->> 'body', 'base64')
  from jsonb_array_elements($1::jsonb) with ordinality as given (j, place) order by place
  on conflict (id) do nothing returning id`

/** Gives how many were not there. */
export async function insertJobs(session: Session, tasks: readonly PackedTask[]): Promise<number> {
  const rows = tasks.map((task) => toJsonb({ ...task, body: Buffer.from(task.body).toString('base64') }))
  let added = 0
  for (const chunk of joinChunks(rows)) added += (await session.query(insertSql, [chunk])).length
  return added
}

/** How many tasks are there that are not dead, counted up to `limit`. */
export async function countJobs(session: Session, limit: number): Promise<number> {
  const sql = 'select count(*)::int as n from (select 1 from jobs where dead_at is null limit $1) jobs'
  return (await session.query<{ n: number }>(sql, [limit]))[0]?.n ?? 0
}

const known = taskKinds.map((kind) => `'${kind}'`).join(', ')

/** Tasks of a later version are left to workers that know it. */
const takeSql = `update jobs j set unanswered = unanswered + 1, owner = $2,
    taken_until = clock_timestamp() + $3::float8 * interval '1 millisecond'
  from (select number as free from jobs
    where dead_at is null and ready_at <= clock_timestamp() and (taken_until is null or taken_until < clock_timestamp())
      and kind in (${known}) and version <= ${taskVersion}
    order by number limit $1 for update skip locked) next
  where j.number = next.free
  returning j.number, j.id, j.failures, j.unanswered, encode(j.body, 'base64') as body`

/** Takes the oldest that are free, for so many milliseconds. */
export async function takeJobs(
  session: Session,
  how: { readonly limit: number; readonly owner: string; readonly lease: number },
): Promise<readonly Job[]> {
  const rows = await session.query<Job>(takeSql, [how.limit, how.owner, how.lease])
  return rows.toSorted((a, b) => a.number - b.number)
}

function toNumbers(numbers: readonly number[]): string {
  return `{${numbers.join(',')}}`
}

/** Removes what is done, whoever holds it by now: the work stands in the ledger. */
export async function removeJobs(session: Session, numbers: readonly number[]): Promise<void> {
  await session.query('delete from jobs where number = any ($1::bigint[])', [toNumbers(numbers)])
}

/** Makes the room of what was removed free for what comes. */
export async function cleanUp(session: Session): Promise<void> {
  await session.query('vacuum jobs')
}

const mine = 'number = $1 and owner = $2 and dead_at is null and taken_until is not null'

/** Frees a task that failed, `rest` milliseconds from now. Does nothing where another has taken it since. */
export async function rest(session: Session, job: Job, how: { readonly owner: string; readonly rest: number }) {
  await session.query(
    `update jobs set failures = failures + 1, unanswered = 0, owner = null, taken_until = null,
       ready_at = clock_timestamp() + $3::float8 * interval '1 millisecond' where ${mine}`,
    [job.number, how.owner, how.rest],
  )
}

export async function bury(session: Session, job: Job, how: { readonly owner: string; readonly error: string }) {
  await session.query(
    `update jobs set failures = failures + 1, unanswered = unanswered - 1, owner = null, taken_until = null, dead_at = clock_timestamp(), error = $3
     where ${mine}`,
    [job.number, how.owner, how.error.replaceAll('\0', '�')],
  )
}

/** Frees tasks as if they had not been taken: whoever gives one back lives. */
export async function free(session: Session, owner: string, numbers: readonly number[]): Promise<void> {
  await session.query(
    `update jobs set unanswered = 0, owner = null, taken_until = null
     where number = any ($1::bigint[]) and owner = $2 and dead_at is null`,
    [toNumbers(numbers), owner],
  )
}

/** In a folder there is one process, by its lock: whoever opens it finds leases of the dead only. */
export async function freeAll(session: Session): Promise<void> {
  await session.query('update jobs set owner = null, taken_until = null where taken_until is not null')
}

export async function keepAlive(session: Session, owner: string, lease: number): Promise<void> {
  await session.query(
    `update jobs set taken_until = clock_timestamp() + $2::float8 * interval '1 millisecond'
     where owner = $1 and dead_at is null and taken_until is not null`,
    [owner, lease],
  )
}

export async function countDepth(session: Session): Promise<QueueDepth> {
  const taken = 'dead_at is null and taken_until >= clock_timestamp()'
  const rows = await session.query<QueueDepth>(
    `select count(*) filter (where dead_at is null and not coalesce(${taken}, false))::int as waiting,
       count(*) filter (where ${taken})::int as taken, count(*) filter (where dead_at is not null)::int as dead from jobs`,
  )
  return rows[0] ?? { waiting: 0, taken: 0, dead: 0 }
}

const deadSql = `select id, case when kind in (${known}) then kind else 'unknown' end as kind, location, coalesce(error, '') as error,
    failures + unanswered as attempts, to_char(dead_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
    bytes::float8 as bytes
  from jobs where dead_at is not null order by dead_at, number limit $1 offset $2`

export async function findDead(
  session: Session,
  part: { readonly limit: number; readonly offset: number },
): Promise<readonly DeadLetter[]> {
  return session.query<DeadLetter>(deadSql, [part.limit, part.offset])
}

export async function findDeadBody(session: Session, id: string): Promise<string | null> {
  const sql = `select encode(body, 'base64') as body from jobs where id = $1 and dead_at is not null and kind in (${known})`
  return (await session.query<{ body: string }>(sql, [id]))[0]?.body ?? null
}

/** Puts dead letters back at the end of the line; all where `ids` is null. */
export async function revive(session: Session, ids: readonly string[] | null): Promise<number> {
  const rows = await session.query(
    `update jobs set dead_at = null, error = null, failures = 0, unanswered = 0, ready_at = '-infinity',
       number = default
     where dead_at is not null and ($1::jsonb is null or id in (select jsonb_array_elements_text($1::jsonb)))
     returning id`,
    [ids === null ? null : toJsonb(ids)],
  )
  return rows.length
}

export async function removeDead(session: Session, ids: readonly string[]): Promise<number> {
  const sql = `delete from jobs where dead_at is not null and id in (select jsonb_array_elements_text($1::jsonb)) returning id`
  return (await session.query(sql, [toJsonb(ids)])).length
}
