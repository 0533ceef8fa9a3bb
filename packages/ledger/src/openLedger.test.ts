import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe } from 'vitest'
import { openLedger } from './openLedger.ts'
import { describeLedger } from './testing/contract.ts'

const scratch = mkdtempSync(join(tmpdir(), 'fogline-ledger-'))

describeLedger('the ledger in a folder (PGlite)', {
  open: () => openLedger(join(scratch, 'ledger')),
  remove: async () => rmSync(scratch, { recursive: true, force: true }),
})

const server = process.env['FOGLINE_TEST_POSTGRES']
if (server === undefined) {
  console.warn('SKIPPED: the ledger on PostgreSQL, because FOGLINE_TEST_POSTGRES names no server (postgres://…)')
}

describe.skipIf(server === undefined)('with a server (FOGLINE_TEST_POSTGRES)', () => {
  const schema = `fogline_test_${randomUUID().replaceAll('-', '')}`
  describeLedger('the ledger on PostgreSQL', {
    open: () => openLedger(server ?? '', { schema }),
    remove: async () => {
      const client = new pg.Client(server)
      await client.connect()
      await client.query(`drop schema ${schema} cascade`)
      await client.end()
    },
  })
})
