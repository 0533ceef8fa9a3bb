import { describe, expect, test } from 'vitest'
import { openLedger } from '../openLedger.ts'
import { openPostgres } from './openPostgres.ts'
import { withoutPassword } from './withoutPassword.ts'

test('a server that is not there is named, without the password, and the hint says what to do', async () => {
  const opening = openLedger('postgres://user:secret@127.0.0.1:1/ledger')
  await expect(opening).rejects.toMatchObject({
    code: 'ledger/unreachable',
    message: 'Cannot reach the ledger at postgres://user@127.0.0.1:1/ledger',
    hint: expect.stringContaining('Is PostgreSQL running'),
  })
})

test('messages never show a password', () => {
  expect(withoutPassword('postgres://user:secret@host/db')).toBe('postgres://user@host/db')
})

const server = process.env['FOGLINE_TEST_POSTGRES']

describe.skipIf(server === undefined)('with a server (FOGLINE_TEST_POSTGRES)', () => {
  test('a database that is not there is named', async () => {
    const url = new URL(server ?? '')
    url.pathname = '/no_such_ledger'
    await expect(openLedger(url.href)).rejects.toMatchObject({ code: 'ledger/unreachable' })
  })

  test('a connection that is cut in a transaction is told, and the next transaction has another', async () => {
    const database = await openPostgres(server ?? '', 'fogline_test_cut')
    const cut = database.transaction((session) => session.query('select pg_terminate_backend(pg_backend_pid())'))
    await expect(cut).rejects.toMatchObject({ code: 'ledger/unreachable' })
    expect(await database.transaction((session) => session.query('select 1::int8 as n'))).toEqual([{ n: 1 }])
    await database.query('drop schema fogline_test_cut cascade')
    await database.close()
  })
})
