import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createFolder } from './createFolder.ts'
import { openEmbedded } from './openEmbedded.ts'
import { templatePath } from './templatePath.ts'

/** Seconds on a quiet machine; a busy one gets its time. */
const slow = 300_000

async function createAndOpen(template: string | null): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'fogline-create-'))
  const folder = join(scratch, 'ledger')
  mkdirSync(folder)
  mkdirSync(`${folder}.new`)
  writeFileSync(join(`${folder}.new`, 'left-by-a-crash'), '')
  await createFolder(folder, template)
  expect(existsSync(`${folder}.new`)).toBe(false)
  const database = await openEmbedded(folder)
  expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
  await database.close()
  rmSync(scratch, { recursive: true, force: true })
}

test('an empty folder becomes a database from nothing', () => createAndOpen(null), slow)

test.skipIf(!existsSync(templatePath))(
  'an empty folder becomes a database from the archive of the build',
  () => createAndOpen(templatePath),
  slow,
)
