import { openPostgres } from '../../packages/ledger/src/database/openPostgres.ts'
import { migrate } from '../../packages/ledger/src/migrations/migrate.ts'
import { migrations } from '../../packages/ledger/src/migrations/migrations.ts'

/** Does to a ledger what the first worker of a next version would: a migration that those of this version survive. */
export async function migrateFurther(server: string, schema: string): Promise<void> {
  const last = migrations.at(-1)?.number ?? 0
  const next = {
    number: last + 1,
    name: 'something that is only added',
    survivedFrom: last,
    statements: [
      'create table notes (page text primary key, body jsonb)',
      `alter table pages add column note text not null default 'none'`,
      `alter table readings add column note text`,
      'create index readings_note on readings (note)',
    ],
  }
  const database = await openPostgres(server, schema)
  try {
    await migrate(database, server, [...migrations, next])
  } finally {
    await database.close()
  }
}
