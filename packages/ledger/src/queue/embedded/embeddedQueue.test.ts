import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe } from 'vitest'
import type { Ledger } from '../../ledger.ts'
import { openLedger } from '../../openLedger.ts'
import { describeQueue } from '../../testing/queueContract.ts'
import { drain, type QueueStore } from '../../testing/queueStore.ts'
import { openQueue } from '../openQueue.ts'

/** All in one ledger, emptied for each name; killed means that the ledger ends under its queue. */
function inLedger(openOne: () => Promise<Ledger>, remove: () => Promise<void>): QueueStore {
  let ledger: Ledger | null = null
  let last = ''
  const open: QueueStore['open'] = async (name, limits = {}) => {
    ledger ??= await openOne()
    if (name !== last) await drain(ledger.queue())
    last = name
    return openQueue('embedded', { ledger, limits })
  }
  const end = async (): Promise<void> => {
    await ledger?.close()
    ledger = null
  }
  return {
    open,
    killAndOpen: async (name, _, limits) => {
      await end()
      return open(name, limits)
    },
    remove: async () => {
      await end()
      await remove()
    },
  }
}

describeQueue('the queue in a folder (PGlite)', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'fogline-queue-'))
  return inLedger(
    () => openLedger(join(scratch, 'ledger')),
    async () => rmSync(scratch, { recursive: true, force: true }),
  )
})

const server = process.env['FOGLINE_TEST_POSTGRES']
if (server === undefined) {
  console.warn('SKIPPED: the queue on PostgreSQL, because FOGLINE_TEST_POSTGRES names no server (postgres://…)')
}

describe.skipIf(server === undefined)('with a server (FOGLINE_TEST_POSTGRES)', () => {
  describeQueue('the queue on PostgreSQL', async () => {
    const schema = `fogline_test_${randomUUID().replaceAll('-', '')}`
    return inLedger(
      () => openLedger(server ?? '', { schema }),
      async () => {
        const client = new pg.Client(server)
        await client.connect()
        await client.query(`drop schema ${schema} cascade`)
        await client.end()
      },
    )
  })
})
