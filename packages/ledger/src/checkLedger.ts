import type { Database } from './database/database.ts'
import { migrations } from './migrations/migrations.ts'
import { findApplied, refuseLater } from './migrations/refuseLater.ts'

/** Throws where the database does not answer, or where a later version changed it beyond what this one survives. */
export async function checkLedger(database: Database, location: string): Promise<void> {
  refuseLater(await findApplied(database), location, migrations)
}
