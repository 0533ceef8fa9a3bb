import type { Reading } from '@fogline/model'
import type { Database } from './database/database.ts'

/** Where what has no month of its own is kept. */
export const undated = '0001-01-01'

const tables = ['articles', 'statements']
const lockNumber = 4_747_003

/** The first day of the month in which the first dated article of a page was published, as far as partitions are made for it. */
export function monthOf({ articles }: Pick<Reading, 'articles'>): string {
  for (const { article } of articles) {
    const [, year = '', month = '01'] = /^(\d{4})(?:-(\d{2}))?/.exec(article.publishedAt ?? '') ?? []
    if (year >= '2010' && year < '2100') return `${year}-${month}-01`
  }
  return undated
}

const known = new WeakMap<Database, Set<string>>()

/** Gives the month that a row of this reading is to have, with its partitions there: a folder keeps all in one. */
export async function findMonth(database: Database, reading: Pick<Reading, 'articles'>): Promise<string> {
  if (database.kind === 'embedded') return undated
  const month = monthOf(reading)
  const there = known.get(database) ?? new Set([undated])
  known.set(database, there)
  if (!there.has(month)) await makePartitions(database, month)
  there.add(month)
  return month
}

/** Attaching lets others read and write meanwhile; several may try at once. */
async function makePartitions(database: Database, month: string): Promise<void> {
  await database.transaction(async (session) => {
    await session.query(`select pg_advisory_xact_lock(${lockNumber})`)
    for (const table of tables) {
      const part = `${table}_${month.slice(0, 7).replace('-', '_')}`
      const rows = await session.query<{ there: boolean }>('select to_regclass($1) is not null as there', [part])
      if (rows[0]?.there === true) continue
      await session.query(`create table ${part} (like ${table} including all)`)
      await session.query(
        `alter table ${table} attach partition ${part} for values from ('${month}') to ('${nextMonth(month)}')`,
      )
    }
  })
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const [nextYear, next] = number === 12 ? [year + 1, 1] : [year, number + 1]
  return `${nextYear}-${String(next).padStart(2, '0')}-01`
}
