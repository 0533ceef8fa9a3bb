import {
  type Contention,
  type Entity,
  type NewsEvent,
  type PageHistory,
  type PicturePart,
  type Support,
  type Track,
} from '@fogline/model'
import type { Session } from '../database/database.ts'
import type { PictureKind, PictureRow } from '../ledger.ts'
import { among } from '../neighbourhoods/among.ts'
import { toTable } from '../picture.ts'
import { toJsonb } from '../toJsonb.ts'
import { findIds } from './findIds.ts'

const second = 'array(select jsonb_array_elements_text($2::jsonb))'

/** Rows of the picture of these scopes. */
export async function loadRows<Kind extends PictureKind>(
  session: Session,
  kind: Kind,
  scopes: readonly string[],
): Promise<readonly PictureRow<Kind>[]> {
  if (scopes.length === 0) return []
  const sql = `select body from ${toTable(kind)} where scope = ${among} order by id collate "C", scope collate "C"`
  return (await session.query<{ body: PictureRow<Kind> }>(sql, [toJsonb(scopes)])).map(({ body }) => body)
}

/** Of the pages of these scopes which article took the place of which; what changed on them only if that is asked for. */
export async function loadHistories(
  session: Session,
  scopes: readonly string[],
  whole: readonly string[],
): Promise<readonly PageHistory[]> {
  if (scopes.length === 0) return []
  const sql = `select case when scope = any (${second}) then body else body || '{"changes": []}'::jsonb end as body
    from histories where scope = ${among} order by id collate "C", scope collate "C"`
  return (await session.query<{ body: PageHistory }>(sql, [toJsonb(scopes), toJsonb(whole)])).map(({ body }) => body)
}

/** How a thing stands, with its origins and without the way to them. */
const bareSupport = `body || jsonb_build_object('originOf', '[]'::jsonb, 'graph', jsonb_build_object(
  'nodes', jsonb_path_query_array(body, '$.graph.nodes[*] ? (@.isOrigin == true)'), 'edges', '[]'::jsonb))`

/** How these statements and events stand. */
export async function loadSupport(
  session: Session,
  of: readonly string[],
  how: { readonly withGraphs: boolean },
): Promise<readonly Support[]> {
  if (of.length === 0) return []
  const sql = `select distinct on (id collate "C") ${how.withGraphs ? 'body' : bareSupport} as body from support
    where body -> 'of' ?| array(select jsonb_array_elements_text($1::jsonb)) order by id collate "C", scope collate "C"`
  return (await session.query<{ body: Support }>(sql, [toJsonb(of)])).map(({ body }) => body)
}

/** The topics that these statements are of, and those of denials and of transfers in these neighbourhoods: they name what others say. */
export async function findTopics(
  session: Session,
  { statements, scopes }: { readonly statements: readonly string[]; readonly scopes: readonly string[] },
): Promise<readonly string[]> {
  const denied = `select distinct topic as id from topic_cases
    where neighbourhood = ${among} and body ->> 'kind' in ('denial', 'transfer')`
  return [
    ...(await findIds(session, `select distinct topic as id from topic_cases where id = ${among}`, statements)),
    ...(await findIds(session, denied, scopes)),
  ]
}

const only = (points: string): string =>
  `'${points}', coalesce((select jsonb_agg(p order by n) from jsonb_array_elements(body -> '${points}') with ordinality as all_points (p, n)
     where p ->> 'figure' = any (${second})), '[]'::jsonb)`

/** The tracks of these scopes that hold one of the figures, with no more points than those. */
export async function loadTracks(
  session: Session,
  scopes: readonly string[],
  figures: readonly string[],
): Promise<readonly Track[]> {
  if (scopes.length === 0 || figures.length === 0) return []
  const sql = `select body || jsonb_build_object(${only('points')}, ${only('apart')}) as body from tracks where scope = ${among}
    order by id collate "C", scope collate "C"`
  const rows = await session.query<{ body: Track }>(sql, [toJsonb(scopes), toJsonb(figures)])
  return rows.map(({ body }) => body).filter(({ points, apart }) => points.length + apart.length > 0)
}

/** The contentions of these scopes in which one of the articles or statements has a part. */
export async function loadContentions(
  session: Session,
  scopes: readonly string[],
  having: readonly string[],
): Promise<readonly Contention[]> {
  if (scopes.length === 0 || having.length === 0) return []
  const path = (of: string): string =>
    `exists (select 1 from jsonb_path_query(body, '$.positions[*].${of}') as part (id) where id #>> '{}' = any (${second}))`
  const sql = `select body from contentions where scope = ${among}
    and (${path('figures[*]')} or ${path('claims[*]')} or ${path('evidence[*].article')})
    order by id collate "C", scope collate "C"`
  return (await session.query<{ body: Contention }>(sql, [toJsonb(scopes), toJsonb(having)])).map(({ body }) => body)
}

/** Everyone of these ids, of entities or of article entities, called as the ledger calls them all over. */
export async function loadEntities(session: Session, ids: readonly string[]): Promise<readonly Entity[]> {
  if (ids.length === 0) return []
  const sql = `with given as materialized (select array(select jsonb_array_elements_text($1::jsonb)) as ids),
    found as (
      select e.id, e.scope, e.body from given, entities e where e.body -> 'members' ?| given.ids
      union
      select e.id, e.scope, e.body from given, unnest(given.ids) as one (id)
        cross join lateral (select * from entities where id = one.id order by members desc, scope limit 1) e)
    select f.body from found f order by f.id collate "C", f.scope collate "C"`
  return (await session.query<{ body: Entity }>(sql, [toJsonb(ids)])).map(({ body }) => body)
}

/** The entities with the names that the ledger calls them by all over. */
export async function renameEntities(session: Session, entities: readonly Entity[]): Promise<readonly Entity[]> {
  if (entities.length === 0) return []
  const rows = await session.query<{ id: string; name: string }>(
    `select id, name from entity_totals where id = ${among}`,
    [toJsonb(entities.map(({ id }) => id))],
  )
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return entities.map((entity) => rename(entity, names.get(entity.id) ?? entity.name))
}

function rename(entity: Entity, name: string): Entity {
  if (name === entity.name || name === '') return entity
  const aliases = [...new Set([entity.name, ...entity.aliases])].filter((alias) => alias !== name).sort()
  return { ...entity, name, aliases }
}

/** The rows that a plan names by themselves. */
export async function loadNamed(
  session: Session,
  rows: readonly { readonly kind: PictureKind; readonly id: string; readonly scope: string }[],
): Promise<Pick<PicturePart, 'entities' | 'events' | 'stories' | 'tracks' | 'contentions' | 'support'>> {
  const of = async <Kind extends PictureKind>(kind: Kind): Promise<readonly PictureRow<Kind>[]> => {
    const mine = rows.filter((row) => row.kind === kind).map(({ id, scope }) => [id, scope])
    if (mine.length === 0) return []
    const sql = `select t.body from jsonb_array_elements($1::jsonb) as given (g)
      join ${toTable(kind)} t on t.id = g ->> 0 and t.scope = g ->> 1`
    return (await session.query<{ body: PictureRow<Kind> }>(sql, [toJsonb(mine)])).map(({ body }) => body)
  }
  return {
    entities: await of('entities'),
    events: await of('events'),
    stories: await of('stories'),
    tracks: await of('tracks'),
    contentions: await of('contentions'),
    support: await of('support'),
  }
}

/** An event of these that tells of one of the articles. */
export function isToldIn(articles: ReadonlySet<string>): (event: NewsEvent) => boolean {
  return ({ evidence }) => evidence.some(({ article }) => articles.has(article))
}
