import type { Database, Session } from './database/database.ts'
import type { HealthCheck, LedgerHealth } from './ledger.ts'

const appendOnly = ['pages', 'readings', 'articles', 'statements', 'rejections', 'judgements', 'captures', 'watched']
const derived = ['copies', 'entities', 'events', 'stories', 'tracks', 'contentions', 'support', 'histories']

const checks: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'every reading is whole',
    sql: `select count(*)::int as bad from readings r where
      r.article_count <> (select count(*) from articles a where a.reading = r.id) or
      r.statement_count <> (select count(*) from statements s where s.reading = r.id)`,
  },
  {
    name: 'every statement has its article',
    sql: `select count(*)::int as bad from statements s where not exists
      (select 1 from articles a where a.reading = s.reading and a.id = s.article)`,
  },
  {
    name: 'every article has its page',
    sql: 'select count(*)::int as bad from articles a where not exists (select 1 from pages p where p.id = a.page)',
  },
  {
    name: 'the picture speaks of articles that are here',
    sql: `select count(*)::int as bad from stories s, jsonb_array_elements_text(s.body -> 'articles') as named (article)
      where not exists (select 1 from articles a where a.id = named.article)`,
  },
]

async function runCheck(session: Session, { name, sql }: (typeof checks)[number]): Promise<HealthCheck> {
  const bad = (await session.query<{ bad: number }>(sql))[0]?.bad ?? 0
  return { name, ok: bad === 0, detail: bad === 0 ? 'yes' : `no: ${bad} are not` }
}

async function countRows(session: Session): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const table of [...appendOnly, ...derived]) {
    counts[table] = (await session.query<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? 0
  }
  return counts
}

const overviewSql = `select current_setting('server_version') as engine,
  (select coalesce(sum(pg_total_relation_size(c.oid)), 0)::float8 from pg_class c
    where c.relnamespace = (select oid from pg_namespace where nspname = current_schema()) and c.relkind = 'r') as bytes,
  (select to_char(max(at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from readings) as last,
  (select version from picture) as picture`

interface Overview {
  readonly engine: string
  readonly bytes: number
  readonly last: string | null
  readonly picture: string | null
}

/** Looks over the whole ledger; on a large one this takes seconds. */
export async function readHealth(database: Database, location: string): Promise<LedgerHealth> {
  const overview = (await database.query<Overview>(overviewSql))[0]
  return {
    location,
    kind: database.kind,
    engine: `${database.kind === 'embedded' ? 'PGlite, ' : ''}PostgreSQL ${overview?.engine ?? 'unknown'}`,
    migrations: await database.query(`select number, name,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from migrations order by number`),
    counts: await countRows(database),
    bytes: overview?.bytes ?? 0,
    lastReadingAt: overview?.last ?? null,
    readers: await database.query(
      'select version, count(*)::int as readings from readings group by version order by version collate "C"',
    ),
    pictureVersion: overview?.picture ?? null,
    checks: await Promise.all(checks.map((check) => runCheck(database, check))),
  }
}
