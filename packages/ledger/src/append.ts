import { hashId, type Judgement, type Reading } from '@fogline/model'
import { appendCapture } from './captures.ts'
import type { Database, Session } from './database/database.ts'
import type { KeptRejection } from './ledger.ts'
import { findMonth } from './months.ts'
import { toJsonb, toJsonbChunks } from './toJsonb.ts'

const insertPage = `insert into pages (id, location, sha256, body)
  select p ->> 'id', p ->> 'location', p ->> 'sha256', p - 'removals' from (select $1::jsonb as p) given
  on conflict do nothing`

const insertReading = `insert into readings (id, page, version, removals, article_count, statement_count, month)
  select $1, p ->> 'id', $2, p -> 'removals', $4, $5, $6::date from (select $3::jsonb as p) given
  on conflict do nothing returning id`

const insertArticles = `insert into articles
    (month, reading, id, page, position, text_id, outlet, published_at, body, fingerprint, layers)
  select $3::date, $1, a ->> 'id', a ->> 'page', (a ->> 'index')::int, a ->> 'textId', a ->> 'outlet', a ->> 'publishedAt', a,
    r -> 'fingerprint', r -> 'layers'
  from (select r, r -> 'article' as a from jsonb_array_elements($2::jsonb) as given (r)) readings`

const insertStatements = `insert into statements (month, reading, id, article, kind, body)
  select $3::date, $1, s ->> 'id', s ->> 'article', s ->> 'kind', s from jsonb_array_elements($2::jsonb) as given (s)`

async function insertContent(
  session: Session,
  reading: Reading,
  { id, month }: { readonly id: string; readonly month: string },
): Promise<void> {
  const articles = reading.articles.map(({ article, fingerprint, layers }) => ({ article, fingerprint, layers }))
  for (const chunk of toJsonbChunks(articles)) await session.query(insertArticles, [id, chunk, month])
  const statements = reading.articles.flatMap((article) => article.statements)
  for (const chunk of toJsonbChunks(statements)) await session.query(insertStatements, [id, chunk, month])
}

/** Appends one page's reading in one transaction; a reading that is there already leaves everything as it is. */
export async function appendReading(database: Database, reading: Reading): Promise<{ readonly appended: boolean }> {
  const id = hashId([reading.page.id, reading.version])
  const page = toJsonb(reading.page)
  const statementCount = reading.articles.reduce((sum, { statements }) => sum + statements.length, 0)
  const month = await findMonth(database, reading)
  return database.transaction(async (session) => {
    await session.query(insertPage, [page])
    await appendCapture(session, reading.page)
    const counts = [reading.articles.length, statementCount, month]
    const rows = await session.query(insertReading, [id, reading.version, page, ...counts])
    if (rows.length === 0) return { appended: false }
    await insertContent(session, reading, { id, month })
    return { appended: true }
  })
}

/** Appends why a page gave nothing; the same rejection again appends nothing. */
export async function appendRejection(database: Database, rejection: KeptRejection, version: string): Promise<void> {
  const { location, sha256, reason, detail } = rejection
  const id = hashId([location, sha256, reason, detail, version])
  await database.query(
    `insert into rejections (id, location, sha256, version, body)
     select $1, r ->> 'location', r ->> 'sha256', $2, r from (select $3::jsonb as r) given on conflict do nothing`,
    [id, version, toJsonb(rejection)],
  )
}

/** Appends what a person decided. */
export async function appendJudgement(
  database: Database,
  judgement: Judgement,
): Promise<{ readonly appended: boolean }> {
  const rows = await database.query(
    'insert into judgements (id, body) values ($1, $2::jsonb) on conflict do nothing returning id',
    [judgement.id, toJsonb(judgement)],
  )
  return { appended: rows.length > 0 }
}
