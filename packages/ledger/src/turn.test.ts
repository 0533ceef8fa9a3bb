import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { openLedger } from './openLedger.ts'
import type { WithTurn } from './turn.ts'

const server = process.env['FOGLINE_TEST_POSTGRES']
if (server === undefined) {
  console.warn('SKIPPED: turns among processes, because FOGLINE_TEST_POSTGRES names no server (postgres://…)')
}

/** Takes many turns at once from each of several sides, and gives how many were ever at work under one name. */
async function crowd(sides: readonly WithTurn[], names: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const [now, most] = [new Map<string, number>(), new Map<string, number>()]
  const work = (name: string) => async (): Promise<void> => {
    now.set(name, (now.get(name) ?? 0) + 1)
    most.set(name, Math.max(most.get(name) ?? 0, now.get(name) ?? 0))
    await new Promise((resolve) => setTimeout(resolve, 5))
    now.set(name, (now.get(name) ?? 0) - 1)
  }
  const rounds = Array.from({ length: 4 }, () => sides.flatMap((side) => names.map((name) => side(name, work(name)))))
  await Promise.all(rounds.flat())
  return most
}

test('in a folder one is at work under a name, and work that fails leaves the turn to the next', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fogline-turn-'))
  const ledger = await openLedger(join(folder, 'ledger'))
  const { withTurn } = ledger
  expect(await crowd([withTurn, withTurn], ['a', 'b'])).toEqual(
    new Map([
      ['a', 1],
      ['b', 1],
    ]),
  )
  await expect(withTurn('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await withTurn('a', async () => 'yes')).toBe('yes')
  await ledger.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.skipIf(server === undefined)('with a server (FOGLINE_TEST_POSTGRES)', () => {
  const schema = `fogline_test_${randomUUID().replaceAll('-', '')}`
  const open = () => openLedger(server ?? '', { schema })

  afterAll(async () => {
    const client = new pg.Client(server)
    await client.connect()
    await client.query(`drop schema ${schema} cascade`)
    await client.end()
  })

  test('one is at work under a name whoever asks, others go on meanwhile, and many names leave room to append', async () => {
    const ledgers = [await open(), await open()]
    const names = Array.from({ length: 12 }, (_, index) => `host ${schema} ${index}`)
    const most = await crowd(
      ledgers.map(({ withTurn }) => withTurn),
      names,
    )
    expect([...most.values()]).toEqual(names.map(() => 1))
    for (const ledger of ledgers) await ledger.close()
  })

  test('a turn whose session is cut is free for others, and its own work is not undone', async () => {
    const [one, other] = [await open(), await open()]
    const name = `cut ${schema}`
    const cut = async (): Promise<string> => {
      const client = new pg.Client(server)
      await client.connect()
      await client.query(
        `select pg_terminate_backend(pid) from pg_locks
         where locktype = 'advisory' and classid = 4747003 and objid = hashtext($1)::oid`,
        [name],
      )
      await client.end()
      await other.withTurn(name, async () => undefined)
      return 'done'
    }
    expect(await one.withTurn(name, cut)).toBe('done')
    expect(await one.withTurn(name, async () => 'again')).toBe('again')
    await Promise.all([one.close(), other.close()])
  })

  test('whoever waits for a turn can be told to wait no longer, and holds nothing then', async () => {
    const [one, other] = [await open(), await open()]
    const ending = new AbortController()
    const name = `told ${schema}`
    await one.withTurn(name, async () => {
      const waiting = other.withTurn(name, async () => 'never', ending.signal)
      ending.abort()
      await expect(waiting).rejects.toThrow('aborted')
      await other.close()
    })
    await one.close()
  })
})
