import type { Article, ArticleReading, Fingerprint, KeptLayers, Statement } from '@fogline/model'
import type { Session } from './database/database.ts'
import { among } from './neighbourhoods/among.ts'
import { toJsonb } from './toJsonb.ts'

const articlesSql = `select a.body as article, a.layers, a.fingerprint - 'shingles' - 'bands' as fingerprint
  from link_profiles l join articles a on a.month = l.month and a.reading = l.reading and a.id = l.article
  where l.article = ${among}`

const statementsSql = `select s.body from link_profiles l join statements s
    on s.month = l.month and s.reading = l.reading and s.article = l.article
  where l.article = ${among} order by s.id collate "C"`

interface Row {
  readonly article: Article
  readonly layers: KeptLayers
  readonly fingerprint: Omit<Fingerprint, 'shingles' | 'bands'>
}

/** All that was read from these articles, sorted by id; without the hashes that copies are found by, which nothing shows. */
export async function findReadings(session: Session, articles: readonly string[]): Promise<readonly ArticleReading[]> {
  if (articles.length === 0) return []
  const rows = await session.query<Row>(articlesSql, [toJsonb(articles)])
  const statements = new Map<string, Statement[]>(rows.map(({ article }) => [article.id, []]))
  for (const { body } of await session.query<{ body: Statement }>(statementsSql, [toJsonb(articles)]))
    statements.get(body.article)?.push(body)
  return rows
    .map(({ article, layers, fingerprint }) => ({
      article,
      layers,
      fingerprint: { ...fingerprint, shingles: [], bands: [] },
      statements: statements.get(article.id) ?? [],
    }))
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
}
