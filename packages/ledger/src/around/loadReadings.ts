import type { Article, ArticleReading, KeptLayers, Statement } from '@fogline/model'
import type { Session } from '../database/database.ts'
import { among } from '../neighbourhoods/among.ts'
import { toJsonb } from '../toJsonb.ts'
import { noLayers } from './noLayers.ts'

const headSql = `select a.body || jsonb_build_object(
    'text', left(a.body ->> 'text', 200), 'blocks', '[]'::jsonb, 'metadata', '[]'::jsonb) as article
  from link_profiles l join articles a on a.month = l.month and a.reading = l.reading and a.id = l.article
  where l.article = ${among}`

const statementsSql = `select s.body from link_profiles l
  join statements s on s.month = l.month and s.reading = l.reading and s.article = l.article
  where l.article = ${among}`

const aloneSql = `select s.body from statements s join link_profiles l on l.article = s.article and l.reading = s.reading
  where s.id = ${among}`

/** What of the layers of articles is wanted, by the ids of places, times, and article entities. */
export interface WantedLayers {
  readonly articles: readonly string[]
  readonly ids: readonly string[]
  /** Are there article entities among the ids? */
  readonly withNames: boolean
}

type Layers = Partial<Pick<KeptLayers, 'places' | 'times' | 'mentions' | 'entities'>>

const pick = (layer: string, key: string): string =>
  `'${layer}', coalesce((select jsonb_agg(x) from jsonb_array_elements(a.layers -> '${layer}') as layer (x)
     where x ->> '${key}' in (select jsonb_array_elements_text($2::jsonb))), '[]'::jsonb)`

const layersSql = (
  picked: readonly string[],
): string => `select l.article, jsonb_build_object(${picked.join()}) as layers
  from link_profiles l join articles a on a.month = l.month and a.reading = l.reading and a.id = l.article
  where l.article = ${among}`

const located = [pick('places', 'id'), pick('times', 'id')]
const named = [pick('mentions', 'entity'), pick('entities', 'id')]

/** Those parts of the layers of these articles. */
export async function loadLayers(
  session: Session,
  { articles, ids, withNames }: WantedLayers,
): Promise<ReadonlyMap<string, Layers>> {
  if (articles.length === 0 || ids.length === 0) return new Map()
  const rows = await session.query<{ article: string; layers: Layers }>(
    layersSql([...located, ...(withNames ? named : [])]),
    [toJsonb([...new Set(articles)]), toJsonb([...new Set(ids)])],
  )
  return new Map(rows.map(({ article, layers }) => [article, layers]))
}

/** The statements of these articles, and these statements, sorted by id. */
export async function loadStatements(
  session: Session,
  { articles, alone }: { readonly articles: readonly string[]; readonly alone: readonly string[] },
): Promise<readonly Statement[]> {
  const ask = async (sql: string, ids: readonly string[]): Promise<readonly Statement[]> =>
    ids.length === 0 ? [] : (await session.query<{ body: Statement }>(sql, [toJsonb(ids)])).map(({ body }) => body)
  const found = [...(await ask(statementsSql, articles)), ...(await ask(aloneSql, alone))]
  const byId = new Map(found.map((statement) => [statement.id, statement]))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Articles with the beginning of their text. */
export async function loadHeads(
  session: Session,
  articles: readonly string[],
): Promise<readonly Omit<ArticleReading, 'statements'>[]> {
  if (articles.length === 0) return []
  const rows = await session.query<{ article: Article }>(headSql, [toJsonb(articles)])
  return rows.map(({ article }) => ({
    article,
    layers: noLayers,
    fingerprint: { article: article.id, textId: article.textId, words: 0, shingles: [], bands: [] },
  }))
}
