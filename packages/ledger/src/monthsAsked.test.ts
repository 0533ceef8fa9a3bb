import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from './database/database.ts'
import { openPostgres } from './database/openPostgres.ts'
import { openLedger } from './openLedger.ts'
import { makeReading } from './testing/makeReading.ts'

const server = process.env['FOGLINE_TEST_POSTGRES']
const schema = `months_asked_${process.pid}`
const months = ['2031-03', '2031-04', '2031-05']
let database: Database | null = null

beforeAll(async () => {
  if (server === undefined) return
  const ledger = await openLedger(server, { schema })
  for (const [at, publishedAt] of months.entries()) {
    const reading = makeReading({
      location: `https://a.example/${at}`,
      texts: [`Ferries ${at}\n\nThe office said so.`],
    })
    const articles = reading.articles.map((one) => ({ ...one, article: { ...one.article, publishedAt } }))
    await ledger.append({ ...reading, articles })
  }
  await ledger.close()
  database = await openPostgres(server, schema)
})
afterAll(async () => {
  await database?.query(`drop schema ${schema} cascade`)
  await database?.close()
})

/** Partitions of a table that a question looked into; those of an index that was never gone through are not counted. */
async function partitionsOf(table: string, sql: string): Promise<readonly string[]> {
  const rows = (await database?.query<Readonly<Record<string, string>>>(`explain (analyze, costs off) ${sql}`)) ?? []
  const lines = rows.map((row) => row['QUERY PLAN'] ?? '').filter((line) => !line.includes('never executed'))
  const found = lines.flatMap((line) => line.match(new RegExp(` on (${table}_\\w+)`))?.[1] ?? [])
  return [...new Set(found)].sort()
}

test.skipIf(server === undefined)('who knows the reading asks the partition of its month, and no other', async () => {
  const sql = `select a.id from newest_readings n join articles a on a.month = n.month and a.reading = n.reading
    where n.page = (select id from pages where location = 'https://a.example/1')`
  expect(await partitionsOf('articles', sql)).toEqual(['articles_2031_04'])
})

test.skipIf(server === undefined)(
  'a search that finds enough in the newest month looks no further than to the one before',
  async () => {
    const sql = `select s.id from statements s where s.words @@ websearch_to_tsquery('english', 'office')
    order by s.month desc, s.ctid desc limit 1`
    const asked = await partitionsOf('statements', sql)
    expect(asked).toContain('statements_2031_05')
    expect(asked).not.toContain('statements_2031_03')
  },
)
