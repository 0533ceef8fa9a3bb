import { toReconciler } from '@fogline/core/reconcile'
import { openLedger } from '@fogline/ledger'
import pg from 'pg'
import { inventArticles } from '../reconcile/inventArticles.ts'
import { toReading } from '../reconcile/toReading.ts'

/** What a table takes on disk; bytes of rows are those of the table and of what it keeps aside. */
export interface TableSize {
  readonly table: string
  readonly rows: number
  readonly rowBytes: number
  readonly indexBytes: number
}

/** What a ledger of invented articles on a server is made of. */
export interface StoreSample {
  readonly articles: number
  readonly statements: number
  /** Partitions of a table are one. */
  readonly tables: readonly TableSize[]
  /** Articles in each neighbourhood. */
  readonly neighbourhoods: readonly number[]
  /** Neighbourhoods that each topic reaches. */
  readonly topics: readonly number[]
  readonly appendSeconds: number
  readonly pictureSeconds: number
}

const batch = 200

const sizesSql = `select coalesce(parent.relname, t.relname) as table, sum(greatest(t.reltuples, 0))::float8 as rows,
    sum(pg_table_size(t.oid))::float8 as "rowBytes", sum(pg_indexes_size(t.oid))::float8 as "indexBytes"
  from pg_class t left join pg_inherits i on i.inhrelid = t.oid left join pg_class parent on parent.oid = i.inhparent
  where t.relnamespace = $1::regnamespace and t.relkind = 'r' group by 1 order by 1`

/** Fills a schema of its own with so many articles, looks at it, and takes it away again. */
export async function measureStore(server: string, count: number): Promise<StoreSample> {
  const schema = `fogline_scale_${process.pid}`
  const ledger = await openLedger(server, { schema })
  const client = new pg.Client(server)
  await client.connect()
  try {
    const reconciler = toReconciler([])
    let [appendSeconds, pictureSeconds, articles, statements] = [0, 0, 0, 0]
    for (const sketch of inventArticles(count)) {
      const reading = toReading(sketch)
      statements += reading.articles.reduce((sum, one) => sum + one.statements.length, 0)
      appendSeconds += await seconds(() => ledger.append(reading))
      articles += 1
      if (articles % batch === 0) pictureSeconds += await seconds(() => ledger.updatePicture(reconciler))
    }
    pictureSeconds += await seconds(() => ledger.updatePicture(reconciler))
    await client.query(`set search_path = ${pg.escapeIdentifier(schema)}`)
    await client.query('vacuum analyze')
    const ask = async <Row>(sql: string, given: readonly string[] = []): Promise<readonly Row[]> =>
      (await client.query(sql, [...given])).rows as readonly Row[]
    const sizes = async (sql: string): Promise<readonly number[]> => (await ask<{ n: number }>(sql)).map(({ n }) => n)
    return {
      articles,
      statements,
      tables: await ask<TableSize>(sizesSql, [schema]),
      neighbourhoods: await sizes('select count(*)::int as n from link_profiles group by neighbourhood order by 1'),
      topics: await sizes('select count(distinct neighbourhood)::int as n from topic_cases group by topic order by 1'),
      appendSeconds,
      pictureSeconds,
    }
  } finally {
    await client.query(`drop schema ${pg.escapeIdentifier(schema)} cascade`)
    await client.end()
    await ledger.close()
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}
