import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import type { Ledger } from './ledger.ts'
import { openLedger } from './openLedger.ts'
import { makeReading } from './testing/makeReading.ts'
import { toyReconciler } from './testing/toyReconciler.ts'

async function expectBacklog(ledger: Ledger): Promise<void> {
  expect(await ledger.backlog()).toEqual({ touched: 0, stale: 0 })
  await ledger.append(makeReading({ location: 'pages/quay.txt', texts: ['Quay\n\nThe quay of Karsk is open.'] }))
  expect(await ledger.backlog()).toMatchObject({ touched: 1 })
  await ledger.updatePicture(toyReconciler)
  expect(await ledger.backlog()).toEqual({ touched: 0, stale: 0 })
  await ledger.check()
}

test('in a folder: what waits for the picture is counted; there are no connections', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'fogline-operating-'))
  const heard: number[] = []
  const ledger = await openLedger(join(scratch, 'ledger'), { onQuery: (seconds) => void heard.push(seconds) })
  try {
    await expectBacklog(ledger)
    expect(ledger.connections()).toBeNull()
    expect(heard.length).toBeGreaterThan(5)
  } finally {
    await ledger.close()
    rmSync(scratch, { recursive: true, force: true })
  }
})

const server = process.env['FOGLINE_TEST_POSTGRES']

test.skipIf(server === undefined)(
  'on a server: the same; a migration of a later version counts where it says that we do not survive it',
  async () => {
    const schema = `fogline_test_${randomUUID().replaceAll('-', '')}`
    const ledger = await openLedger(server ?? '', { schema })
    const client = new pg.Client(server)
    await client.connect()
    const migrate = (survivedFrom: number) =>
      client.query(
        `insert into ${schema}.migrations (number, name, survived_from) values (9001, 'later', $1)
        on conflict (number) do update set survived_from = excluded.survived_from`,
        [survivedFrom],
      )
    try {
      await expectBacklog(ledger)
      const { used = -1, idle = -1, waiting } = ledger.connections() ?? {}
      expect([used + idle > 0, waiting]).toEqual([true, 0])
      await migrate(1)
      await ledger.check()
      await migrate(9001)
      await expect(ledger.check()).rejects.toMatchObject({ code: 'ledger/newer' })
    } finally {
      await ledger.close()
      await client.query(`drop schema ${schema} cascade`)
      await client.end()
    }
  },
)
