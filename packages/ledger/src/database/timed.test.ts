import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openEmbedded } from './openEmbedded.ts'
import { timed } from './timed.ts'

let scratch = ''
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'fogline-timed-'))
})
afterEach(() => rmSync(scratch, { recursive: true, force: true }))

test('each question is heard of once, refused ones too; a transaction adds one for its begin and commit', async () => {
  const heard: number[] = []
  const database = timed(await openEmbedded(join(scratch, 'ledger')), (seconds) => void heard.push(seconds))
  try {
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
    expect(heard).toHaveLength(1)
    await expect(database.query('select no_such_column')).rejects.toThrow()
    expect(heard).toHaveLength(2)
    await database.transaction(async (session) => {
      await session.query('create table kept (n int)')
      await session.query('insert into kept values (1)')
    })
    expect(heard).toHaveLength(5)
    await expect(database.transaction(() => Promise.reject(new Error('not now')))).rejects.toThrow('not now')
    expect(heard).toHaveLength(6)
    expect(heard.every((seconds) => seconds >= 0)).toBe(true)
  } finally {
    await database.close()
  }
})
