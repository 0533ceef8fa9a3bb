import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { expect, test } from 'vitest'
import { DurableFolder, durableStart } from './durableFolder.ts'

test('a commit is synced before it is acknowledged, a read syncs nothing, a checkpoint syncs the data', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'fogline-durable-'))
  const folder = new DurableFolder(join(scratch, 'data'))
  const engine = new PGlite({ fs: folder, startParams: [...durableStart] })
  const syncsOf = async (sql: string): Promise<number> => {
    const before = folder.syncs
    await engine.query(sql)
    return folder.syncs - before
  }
  await engine.query('create table t (n int)')
  await engine.query('select count(*) from t')
  expect(await syncsOf('select count(*) from t')).toBe(0)
  expect(await syncsOf('insert into t values (1)')).toBe(1)
  await engine.query('begin')
  expect(await syncsOf('insert into t values (2)')).toBe(0)
  expect(await syncsOf('commit')).toBe(1)
  expect(await syncsOf('checkpoint')).toBeGreaterThan(2)
  await engine.close()
  rmSync(scratch, { recursive: true, force: true })
})
