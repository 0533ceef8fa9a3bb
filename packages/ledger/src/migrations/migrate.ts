import { FoglineError } from '@fogline/model'
import type { Database, Session } from '../database/database.ts'
import type { Migration } from './migration.ts'

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
  await session.query('insert into migrations (number, name) values ($1, $2)', [migration.number, migration.name])
}

/** Brings the schema up to date, all of it or nothing; several processes may try at once. Refuses a later version's ledger. */
export async function migrate(database: Database, location: string, migrations: readonly Migration[]): Promise<void> {
  await database.transaction(async (session) => {
    await session.query(`select pg_advisory_xact_lock(${lockNumber})`)
    await session.query(`create table if not exists migrations (
      number int primary key, name text not null, at timestamptz not null default now())`)
    const done = await session.query<{ number: number }>('select number from migrations order by number')
    if (done.length === 0) await refuseForeignTables(session, location)
    const newest = done.at(-1)?.number ?? 0
    const known = migrations.at(-1)?.number ?? 0
    if (newest > known) {
      throw new FoglineError('ledger/newer', `${location} was written by a later Fogline (migration ${newest})`, {
        hint: `This Fogline knows migrations up to ${known}: update it, or name another ledger with --ledger`,
      })
    }
    for (const migration of migrations) if (migration.number > newest) await apply(session, migration)
  })
}
