import type { Article, ArticleReading, Judgement, PageRecord, Removal, Statement } from '@fogline/model'
import type { Session } from './database/database.ts'
import type { KeptRejection } from './ledger.ts'
import { among } from './neighbourhoods/among.ts'
import { toJsonb } from './toJsonb.ts'

interface Body<Value> {
  readonly body: Value
}

const pagesSql = `select p.body, r.removals,
    (select c.words from captures c where c.page = p.id order by c.fetched_at limit 1) as first
  from current_readings r join pages p on p.id = r.page`
const articlesSql = `select a.body from articles a join current_readings r on r.month = a.month and r.id = a.reading`
const statementsSql = `select s.body from statements s join current_readings r on r.month = s.month and r.id = s.reading`

interface PageRow extends Body<Omit<PageRecord, 'removals'>> {
  readonly removals: readonly Removal[]
  readonly first: string | null
}

/** With the time of its first capture, whichever came to the ledger first. */
function toPage({ body, removals, first }: PageRow): PageRecord {
  return { ...body, fetchedAt: first ?? body.fetchedAt, removals }
}

/** Was this page read or rejected already, by this version? */
export async function hasPage(
  session: Session,
  page: { readonly location: string; readonly sha256: string },
  version: string,
): Promise<boolean> {
  const rows = await session.query(
    `select 1 from pages p join readings r on r.page = p.id
       where p.location = $1 and p.sha256 = $2 and r.version = $3
     union all select 1 from rejections where location = $1 and sha256 = $2 and version = $3 limit 1`,
    [page.location, page.sha256, version],
  )
  return rows.length > 0
}

/** Location and hash of every page that was read or rejected by this version. */
export async function findPagesSeen(session: Session, version: string): Promise<ReadonlySet<string>> {
  const rows = await session.query<{ location: string; sha256: string }>(
    `select p.location, p.sha256 from pages p join readings r on r.page = p.id where r.version = $1
     union all select location, sha256 from rejections where version = $1 and sha256 is not null`,
    [version],
  )
  return new Set(rows.map(({ location, sha256 }) => `${location}\n${sha256}`))
}

/** All pages that were read. */
export async function findPages(session: Session): Promise<readonly PageRecord[]> {
  return (await session.query<PageRow>(`${pagesSql} order by p.id collate "C"`)).map(toPage)
}

/** One page, or null. */
export async function findPage(session: Session, id: string): Promise<PageRecord | null> {
  const row = (await session.query<PageRow>(`${pagesSql} where p.id = $1`, [id]))[0]
  return row === undefined ? null : toPage(row)
}

/** Some pages, by their ids. */
export async function findPagesOf(session: Session, ids: readonly string[]): Promise<readonly PageRecord[]> {
  const sql = `${pagesSql} where p.id = ${among} order by p.id collate "C"`
  return (await session.query<PageRow>(sql, [toJsonb(ids)])).map(toPage)
}

/** All articles of the newest readings. */
export async function findArticles(session: Session): Promise<readonly Article[]> {
  return (await session.query<Body<Article>>(`${articlesSql} order by a.id collate "C"`)).map(({ body }) => body)
}

/** One article, or null. */
export async function findArticle(session: Session, id: string): Promise<Article | null> {
  return (await session.query<Body<Article>>(`${articlesSql} where a.id = $1`, [id]))[0]?.body ?? null
}

/** All statements of the newest readings. */
export async function findStatements(session: Session): Promise<readonly Statement[]> {
  return (await session.query<Body<Statement>>(`${statementsSql} order by s.id collate "C"`)).map(({ body }) => body)
}

/** One statement, or null. */
export async function findStatement(session: Session, id: string): Promise<Statement | null> {
  return (await session.query<Body<Statement>>(`${statementsSql} where s.id = $1`, [id]))[0]?.body ?? null
}

/** All judgements, sorted by id. */
export async function findJudgements(session: Session): Promise<readonly Judgement[]> {
  return (await session.query<Body<Judgement>>('select body from judgements order by id collate "C"')).map(
    ({ body }) => body,
  )
}

const rejectionsSql = `from (
    select distinct on (location) id, number, location, body from rejections order by location, number desc
  ) newest
  where not exists (
    select 1 from readings r join pages p on p.id = r.page
    where p.location = newest.location and r.number > newest.number
  )`

/** Rejections of places that no later reading was made of; the newest of each place. */
export async function findRejections(session: Session): Promise<readonly KeptRejection[]> {
  const rows = await session.query<Body<KeptRejection>>(`select body ${rejectionsSql} order by id collate "C"`)
  return rows.map(({ body }) => body)
}

/** The first of them, and how many there are. */
export async function findSomeRejections(
  session: Session,
  limit: number,
): Promise<{ readonly rejections: readonly KeptRejection[]; readonly total: number }> {
  const sql = `select body, count(*) over ()::int as total ${rejectionsSql} order by id collate "C" limit $1`
  const rows = await session.query<Body<KeptRejection> & { readonly total: number }>(sql, [limit])
  return { rejections: rows.map(({ body }) => body), total: rows[0]?.total ?? 0 }
}

type ReadingRow = Omit<ArticleReading, 'statements'>

const readingsSql = `select a.body as article, a.fingerprint, a.layers
  from articles a join current_readings r on r.month = a.month and r.id = a.reading`

/** All articles with layers, fingerprint and statements. */
export async function findArticleReadings(session: Session): Promise<readonly ArticleReading[]> {
  const rows = await session.query<ReadingRow>(`${readingsSql} order by a.id collate "C"`)
  const byArticle = new Map<string, Statement[]>()
  for (const statement of await findStatements(session)) {
    const list = byArticle.get(statement.article) ?? []
    if (list.length === 0) byArticle.set(statement.article, list)
    list.push(statement)
  }
  return rows.map((row) => ({ ...row, statements: byArticle.get(row.article.id) ?? [] }))
}

/** One article with all that was read from it, or null. */
export async function findArticleReading(session: Session, id: string): Promise<ArticleReading | null> {
  const row = (await session.query<ReadingRow>(`${readingsSql} where a.id = $1`, [id]))[0]
  if (row === undefined) return null
  const rows = await session.query<Body<Statement>>(`${statementsSql} where s.article = $1 order by s.id collate "C"`, [
    id,
  ])
  return { ...row, statements: rows.map(({ body }) => body) }
}
