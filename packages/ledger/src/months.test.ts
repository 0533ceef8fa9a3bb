import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openEmbedded } from './database/openEmbedded.ts'
import { openPostgres } from './database/openPostgres.ts'
import { migrate } from './migrations/migrate.ts'
import { migrations } from './migrations/migrations.ts'
import { monthOf } from './months.ts'
import { openLedger } from './openLedger.ts'
import { makeReading } from './testing/makeReading.ts'

const folder = mkdtempSync(join(tmpdir(), 'fogline-months-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const story = makeReading({ location: 'https://a.example/1', texts: ['Ferries\n\nThe ferry office said so.'] })

function published(publishedAt: string | null): Parameters<typeof monthOf>[0] {
  return { articles: story.articles.map((one) => ({ ...one, article: { ...one.article, publishedAt } })) }
}

test.each([
  ['2031-05-09', '2031-05-01'],
  ['2031-12', '2031-12-01'],
  ['2031', '2031-01-01'],
  ['1999-05-09', '0001-01-01'],
  ['XXXX-06', '0001-01-01'],
  [null, '0001-01-01'],
])('what was published at %s is kept in %s', (at, month) => {
  expect(monthOf(published(at))).toBe(month)
})

const server = process.env['FOGLINE_TEST_POSTGRES']

test.skipIf(server === undefined)('on a server a month is a partition of its own, whoever makes it first', async () => {
  const schema = `months_${process.pid}`
  const ledgers = await Promise.all([1, 2, 3].map(() => openLedger(server ?? '', { schema })))
  const readings = [1, 2, 3].map((n) =>
    makeReading({ location: `https://a.example/${n}`, texts: [`Ferries ${n}\n\nThe ferry office said so.`] }),
  )
  await Promise.all(ledgers.map((ledger, at) => ledger.append(readings[at] ?? story)))
  expect(await ledgers[0]?.articles()).toHaveLength(3)
  await Promise.all(ledgers.map((ledger) => ledger.close()))
  const database = await openPostgres(server ?? '', schema)
  const rows = await database.query(
    'select tableoid::regclass::text as part, count(*)::int as n from articles group by 1',
  )
  expect(rows).toEqual([{ part: 'articles_2031_05', n: 3 }])
  await database.query(`drop schema ${schema} cascade`)
  await database.close()
})

test('a program of before works on with a ledger whose later migrations say that it can, and with no other', async () => {
  const database = await openEmbedded(join(folder, 'ledger'))
  const last = migrations.at(-1)?.number ?? 0
  const next = { number: last + 1, name: 'next', survivedFrom: last, statements: ['create table extra (id text)'] }
  const after = { number: last + 2, name: 'after', statements: ['create table more (id text)'] }
  await migrate(database, folder, [...migrations, next])
  await migrate(database, folder, migrations)
  await migrate(database, folder, [...migrations, next, after])
  await expect(migrate(database, folder, migrations)).rejects.toThrow('later Fogline')
  await database.close()
})
