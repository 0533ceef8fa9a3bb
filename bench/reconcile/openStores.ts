import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Ledger, openLedger } from '@fogline/ledger'
import pg from 'pg'

/** Somewhere to keep a ledger, empty; `remove` takes it away again. */
export interface Store {
  readonly name: string
  readonly open: () => Promise<Ledger>
  readonly remove: () => Promise<void>
}

/** A folder, and a schema on the server that FOGLINE_TEST_POSTGRES names, where it names one. */
export function listStores(): readonly Store[] {
  const server = process.env.FOGLINE_TEST_POSTGRES
  return server === undefined ? [inFolder()] : [inFolder(), onServer(server)]
}

function inFolder(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'fogline-bench-'))
  return {
    name: 'PGlite',
    open: () => openLedger(join(folder, 'ledger')),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

function onServer(server: string): Store {
  const schema = `fogline_bench_${process.pid}`
  return {
    name: 'PostgreSQL',
    open: () => openLedger(server, { schema }),
    remove: async () => {
      const client = new pg.Client(server)
      await client.connect()
      await client.query(`drop schema ${pg.escapeIdentifier(schema)} cascade`)
      await client.end()
    },
  }
}
