import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe } from 'vitest'
import { openLedger } from './openLedger.ts'
import { describeLedger, type Store } from './testing/contract.ts'
import { describeWatchStates } from './testing/watchContract.ts'

/** A ledger in a folder of its own. */
function inFolder(): Store {
  const scratch = mkdtempSync(join(tmpdir(), 'fogline-ledger-'))
  return {
    open: () => openLedger(join(scratch, 'ledger')),
    remove: async () => rmSync(scratch, { recursive: true, force: true }),
  }
}

/** A ledger in a schema of its own on a server. */
function onServer(server: string): Store {
  const schema = `fogline_test_${randomUUID().replaceAll('-', '')}`
  return {
    open: () => openLedger(server, { schema }),
    remove: async () => {
      const client = new pg.Client(server)
      await client.connect()
      await client.query(`drop schema ${schema} cascade`)
      await client.end()
    },
  }
}

describeLedger('the ledger in a folder (PGlite)', inFolder())
describeWatchStates('what is watched, in a folder (PGlite)', inFolder())

const server = process.env['FOGLINE_TEST_POSTGRES']
if (server === undefined) {
  console.warn('SKIPPED: the ledger on PostgreSQL, because FOGLINE_TEST_POSTGRES names no server (postgres://…)')
}

describe.skipIf(server === undefined)('with a server (FOGLINE_TEST_POSTGRES)', () => {
  describeLedger('the ledger on PostgreSQL', onServer(server ?? ''))
  describeWatchStates('what is watched, on PostgreSQL', onServer(server ?? ''))
})
