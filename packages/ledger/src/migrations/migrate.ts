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

/** One migration that was applied; `survivedFrom` as the program said that applied it. */
interface Applied {
  readonly number: number
  readonly survivedFrom: number | null
}

/** Can a program that knows migrations up to `known` work with what later ones left? Each of them has to say so. */
function survives(applied: readonly Applied[], known: number): boolean {
  return applied.every(({ number, survivedFrom }) => number <= known || (survivedFrom ?? number) <= known)
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
    const done = await session.query<Applied>(
      'select number, survived_from as "survivedFrom" from migrations order by number',
    )
    if (done.length === 0) await refuseForeignTables(session, location)
    const newest = done.at(-1)?.number ?? 0
    const known = migrations.at(-1)?.number ?? 0
    if (!survives(done, known)) {
      throw new FoglineError('ledger/newer', `${location} was written by a later Fogline (migration ${newest})`, {
        hint: `This Fogline knows migrations up to ${known}: update it, or name another ledger with --ledger`,
      })
    }
    const there = new Set(done.map(({ number }) => number))
    for (const migration of migrations) if (!there.has(migration.number)) await apply(session, migration)
  })
}
