import type { ArticleReading, Capture, Statement } from '@fogline/model'
import type { Session } from '../database/database.ts'
import { toJsonb } from '../toJsonb.ts'
import { among } from './among.ts'
import type { NewArticle } from './linkArticles.ts'

type ReadingRow = Omit<ArticleReading, 'statements'> & { readonly reading: string; readonly location: string }

const ofPages = `select a.reading, p.location, a.body as article, a.fingerprint, a.layers
  from newest_readings n join articles a on a.month = n.month and a.reading = n.reading join pages p on p.id = n.page
  where n.page = ${among} order by a.id collate "C"`

const ofArticles = `select a.reading, p.location, a.body as article, a.fingerprint, a.layers
  from link_profiles l join articles a on a.month = l.month and a.reading = l.reading and a.id = l.article
  join pages p on p.id = l.page
  where l.article = ${among} order by a.id collate "C"`

const statementsSql = `select s.body from readings r join statements s on s.month = r.month and s.reading = r.id
  where r.id = ${among} order by s.id collate "C"`

const capturesSql = `
  with several as (
    select location from pages where location = ${among}
    group by location having count(*) > 1)
  select p.id as page, p.location, p.sha256, c.words as "fetchedAt",
    (select min(r.number)::int from readings r where r.page = p.id) as arrival
  from pages p join several using (location) left join captures c on c.page = p.id
  order by p.location collate "C", c.fetched_at nulls first, arrival, p.id collate "C"`

/** The articles that the newest readings of these pages found. */
export async function loadPages(session: Session, pages: readonly string[]): Promise<readonly NewArticle[]> {
  return withStatements(session, await session.query<ReadingRow>(ofPages, [toJsonb(pages)]))
}

/** These articles, sorted by id, and the captures of the locations that more than one of their pages was taken from. */
export async function loadArticles(
  session: Session,
  articles: readonly string[],
): Promise<{ readonly found: readonly NewArticle[]; readonly captures: readonly Capture[] }> {
  const found = await withStatements(session, await session.query<ReadingRow>(ofArticles, [toJsonb(articles)]))
  const locations = [...new Set(found.map(({ location }) => location))]
  const captures = await session.query<Capture>(capturesSql, [toJsonb(locations)])
  return { found, captures }
}

async function withStatements(session: Session, rows: readonly ReadingRow[]): Promise<readonly NewArticle[]> {
  const readings = toJsonb([...new Set(rows.map(({ reading }) => reading))])
  const statements = new Map<string, Statement[]>()
  for (const { body } of await session.query<{ body: Statement }>(statementsSql, [readings])) {
    const list = statements.get(body.article)
    if (list === undefined) statements.set(body.article, [body])
    else list.push(body)
  }
  return rows.map(({ reading, location, ...row }) => ({
    reading,
    location,
    article: { ...row, statements: statements.get(row.article.id) ?? [] },
  }))
}
