import { FoglineError } from '@fogline/model'
import type { Database, Session } from '../database/database.ts'
import type { Migration } from './migration.ts'
import { findApplied, refuseLater } from './refuseLater.ts'

const lockNumber = 4_747_001

/** Is there anything in the schema that is not ours? A ledger is never built into another program's tables. */
async function refuseForeignTables(session: Session, location: string): Promise<void> {
  const found = await session.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = current_schema() and table_name <> 'migrations' order by 1 limit 1`,
  )
  const name = found[0]?.name
  if (name === undefined) return
  throw new FoglineError(
    'ledger/not-a-ledger',
    `${location} is no ledger: it holds a table "${name}" and no migrations`,
    {
      hint: 'Name another folder or database with --ledger',
    },
  )
}

async function apply(session: Session, migration: Migration): Promise<void> {
  for (const statement of migration.statements) await session.query(statement)
  const { number, name, survivedFrom = number } = migration
  await session.query('insert into migrations (number, name, survived_from) values ($1, $2, $3)', [
    number,
    name,
    survivedFrom,
  ])
}

/** Ledgers of before have the table without this column; it is not altered again, since that locks it. */
async function addSurvival(session: Session): Promise<void> {
  const there = await session.query(
    `select 1 from information_schema.columns
     where table_schema = current_schema() and table_name = 'migrations' and column_name = 'survived_from'`,
  )
  if (there.length === 0) await session.query('alter table migrations add column survived_from int')
}

/**
 * Brings the schema up to date, all of it or nothing; several processes may try at once. A ledger that a later version wrote is
 * refused, unless its migrations say that this version can work with it: so workers are upgraded one after another.
 */
export async function migrate(database: Database, location: string, migrations: readonly Migration[]): Promise<void> {
  await database.transaction(async (session) => {
    await session.query(`select pg_advisory_xact_lock(${lockNumber})`)
    await session.query(`create table if not exists migrations (
      number int primary key, name text not null, at timestamptz not null default now(), survived_from int)`)
    await addSurvival(session)
    const done = await findApplied(session)
    if (done.length === 0) await refuseForeignTables(session, location)
    refuseLater(done, location, migrations)
    const there = new Set(done.map(({ number }) => number))
    for (const migration of migrations) if (!there.has(migration.number)) await apply(session, migration)
  })
}
