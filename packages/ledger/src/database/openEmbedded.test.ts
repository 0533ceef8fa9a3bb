import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../migrations/migrate.ts'
import { openLedger } from '../openLedger.ts'
import type { Database } from './database.ts'
import { openEmbedded } from './openEmbedded.ts'

const scratch = mkdtempSync(join(tmpdir(), 'fogline-embedded-'))
let database: Database

beforeAll(async () => {
  database = await openEmbedded(join(scratch, 'ledger'))
})
afterAll(async () => {
  await database.close()
  expect(existsSync(join(scratch, 'ledger.lock'))).toBe(false)
  rmSync(scratch, { recursive: true, force: true })
})

test('a second opening is refused while the first is open', async () => {
  await expect(openLedger(join(scratch, 'ledger'))).rejects.toMatchObject({ code: 'ledger/locked' })
})

test('a long query never stops the event loop', async () => {
  let longest = 0
  let last = performance.now()
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  const started = performance.now()
  await database.query('select count(*) from generate_series(1, 3000000)')
  const took = performance.now() - started
  clearInterval(timer)
  expect(longest).toBeLessThan(took / 2)
})

test('an error takes its transaction back, and the next one goes on', async () => {
  await database.query('create table tries (n int primary key)')
  const twice = database.transaction(async (session) => {
    await session.query('insert into tries values (1)')
    await session.query('insert into tries values (1)')
  })
  const other = database.transaction((session) => session.query('insert into tries values (2)'))
  await expect(twice).rejects.toMatchObject({ code: '23505' })
  await other
  expect(await database.query('select n from tries')).toEqual([{ n: 2 }])
  await database.query('drop table tries')
})

test('int8 is a number', async () => {
  expect(await database.query('select count(*) as n from generate_series(1, 3)')).toEqual([{ n: 3 }])
})

test('a folder that holds something else is left alone', async () => {
  const folder = join(scratch, 'letters')
  mkdirSync(folder)
  writeFileSync(join(folder, 'letter.txt'), 'Dear reader')
  await expect(openLedger(folder)).rejects.toMatchObject({ code: 'ledger/not-a-ledger' })
  expect(readdirSync(folder)).toEqual(['letter.txt'])
  writeFileSync(join(folder, 'PG_VERSION'), '15\n')
  await expect(openLedger(folder)).rejects.toThrow(/PostgreSQL 15/)
})

test('a damaged ledger says so, and lets its lock go', async () => {
  const folder = join(scratch, 'damaged')
  mkdirSync(folder)
  writeFileSync(join(folder, 'PG_VERSION'), '18\n')
  await expect(openLedger(folder)).rejects.toMatchObject({ code: 'ledger/damaged' })
  expect(existsSync(`${folder}.lock`)).toBe(false)
})

test('tables of another program are left alone, and so is the ledger of a later version', async () => {
  await database.query('create table theirs (n int)')
  await expect(migrate(database, 'here', [])).rejects.toMatchObject({ code: 'ledger/not-a-ledger' })
  await database.query('drop table theirs')
  const migration = { number: 7, name: 'later', statements: ['create table later (n int)'] }
  await migrate(database, 'here', [migration])
  await migrate(database, 'here', [migration])
  await expect(migrate(database, 'here', [{ ...migration, number: 6 }])).rejects.toMatchObject({ code: 'ledger/newer' })
})
