import type { Article, ArticleReading, Fingerprint, KeptLayers, Statement } from '@fogline/model'
import type { Session } from './database/database.ts'
import { among } from './neighbourhoods/among.ts'
import { toJsonb } from './toJsonb.ts'

/** Articles of neighbourhoods, and articles beyond them that topics have figures of. */
export interface Wanted {
  readonly members: readonly string[]
  readonly beyond: readonly string[]
  readonly topics: readonly string[]
}

const membersSql = `select a.body as article, a.layers, a.fingerprint - 'shingles' - 'bands' as fingerprint
  from link_profiles l join articles a on a.reading = l.reading and a.id = l.article where l.article = ${among}`

const beyondSql = `select a.body || jsonb_build_object(
      'text', left(a.body ->> 'text', 200), 'blocks', '[]'::jsonb, 'metadata', '[]'::jsonb) as article, a.fingerprint - 'shingles' - 'bands' as fingerprint
  from link_profiles l join articles a on a.reading = l.reading and a.id = l.article where l.article = ${among}`

const statementsSql = `select s.body from link_profiles l join statements s on s.reading = l.reading and s.article = l.article
  where l.article = ${among} order by s.id collate "C"`

const figuresSql = `select s.body from topic_cases t join statements s on s.id = t.id
  join link_profiles l on l.article = s.article and l.reading = s.reading
  where t.topic = ${among} order by s.id collate "C"`

const noLayers: KeptLayers = {
  sentences: [],
  entities: [],
  mentions: [],
  places: [],
  times: [],
  figures: [],
  quotations: [],
  attributions: [],
  eventMentions: [],
}

interface Row {
  readonly article: Article
  readonly layers?: KeptLayers
  readonly fingerprint: Omit<Fingerprint, 'shingles' | 'bands'>
}

/**
 * The readings for a screen, sorted by id: without the hashes that copies are found by, which no screen shows; of articles
 * beyond, no more than how they are called and what the topics have of them.
 */
export async function findReadings(
  session: Session,
  { members, beyond, topics }: Wanted,
): Promise<readonly ArticleReading[]> {
  const rows = [
    ...(await session.query<Row>(membersSql, [toJsonb(members)])),
    ...(beyond.length === 0 ? [] : await session.query<Row>(beyondSql, [toJsonb(beyond)])),
  ]
  const statements = new Map<string, Statement[]>(rows.map(({ article }) => [article.id, []]))
  const inside = new Set(members)
  for (const { body } of await session.query<{ body: Statement }>(statementsSql, [toJsonb(members)]))
    statements.get(body.article)?.push(body)
  const figures = beyond.length === 0 ? [] : await session.query<{ body: Statement }>(figuresSql, [toJsonb(topics)])
  for (const { body } of figures) if (!inside.has(body.article)) statements.get(body.article)?.push(body)
  return rows
    .map(({ article, layers = noLayers, fingerprint }) => ({
      article,
      layers,
      fingerprint: { ...fingerprint, shingles: [], bands: [] },
      statements: statements.get(article.id) ?? [],
    }))
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
}
