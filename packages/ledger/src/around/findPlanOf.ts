import { type Entity, foldOutlet, hashId, type NewsEvent, type Story } from '@fogline/model'
import { toNameQuery } from '../cards/foldWords.ts'
import type { Session } from '../database/database.ts'
import { among } from '../neighbourhoods/among.ts'
import { toJsonb } from '../toJsonb.ts'
import { nothing, type Plan } from './around.ts'
import { findIds } from './findIds.ts'

/** How a judgement names an outlet, and who is called by a name. */
const [outletMark, entityMark] = ['outlet ', 'entity ']

/** So many neighbourhoods tell who an entity is, and so many articles of each. */
const [mostParts, mostNaming] = [12, 20]

/**
 * What has to be known of things that somebody judges, or judged: of statements and articles, stories, news events, entities,
 * and of outlets, as judgements name them. What is not there is left out.
 */
export async function findPlanOf(session: Session, ids: readonly string[]): Promise<Plan> {
  const statements = await session.query<{ id: string; article: string; scope: string | null }>(
    `select s.id, s.article, l.neighbourhood as scope
     from statements s join link_profiles l on l.article = s.article and l.reading = s.reading where s.id = ${among}`,
    [toJsonb(ids)],
  )
  const articles = await session.query<{ id: string; scope: string | null }>(
    `select article as id, neighbourhood as scope from link_profiles where article = ${among}`,
    [toJsonb(ids)],
  )
  const scopes = [...new Set([...statements, ...articles].flatMap(({ scope }) => scope ?? []))]
  const stories = await findStories(session, ids, scopes)
  const events = await findEvents(session, ids, scopes)
  const entities = await findEntities(session, ids)
  const asked = new Set(ids)
  return {
    ...nothing,
    alone: [
      ...statements.map(({ id }) => id),
      ...events.flatMap(({ body }) => (asked.has(body.id) ? body.members : [])),
    ],
    heads: [
      ...articles.map(({ id }) => id),
      ...stories.flatMap(({ body }) => (asked.has(body.id) ? body.articles : [])),
      ...entities.flatMap(({ namedIn }) => namedIn.slice(0, mostNaming)),
      ...(await findOutlets(session, ids)),
    ],
    named: [...ids, ...entities.flatMap(({ body }) => body.members)],
    rows: [
      ...stories.map(({ scope, body }) => ({ kind: 'stories' as const, id: body.id, scope })),
      ...events.map(({ scope, body }) => ({ kind: 'events' as const, id: body.id, scope })),
      ...entities.map(({ scope, body }) => ({ kind: 'entities' as const, id: body.id, scope })),
    ],
  }
}

interface Row<Body> {
  readonly scope: string
  readonly body: Body
}

const second = 'array(select jsonb_array_elements_text($2::jsonb))'

/** Those stories, and those that the articles are in. */
function findStories(session: Session, ids: readonly string[], scopes: readonly string[]) {
  return session.query<Row<Story>>(
    `select scope, body from stories where id = ${among}
     union select scope, body from stories
       where scope = any (${second}) and body -> 'articles' ?| array(select jsonb_array_elements_text($1::jsonb))`,
    [toJsonb(ids), toJsonb(scopes)],
  )
}

/** Those news events, and those that the statements are part of. */
function findEvents(session: Session, ids: readonly string[], scopes: readonly string[]) {
  return session.query<Row<NewsEvent>>(
    `select scope, body from events where id = ${among}
     union select scope, body from events
       where scope = any (${second}) and body -> 'members' ?| array(select jsonb_array_elements_text($1::jsonb))`,
    [toJsonb(ids), toJsonb(scopes)],
  )
}

type EntityRow = Row<Entity> & { readonly namedIn: readonly string[] }

/** Those entities; and of names that gave no entity its id, whoever is called so. */
async function findEntities(session: Session, ids: readonly string[]): Promise<readonly EntityRow[]> {
  const keys = ids.flatMap((id) => (id.startsWith(entityMark) ? id.slice(entityMark.length) : []))
  const known = await loadParts(session, [...ids, ...keys.map((key) => hashId(['entity', key]))])
  const found = new Set(known.map(({ body }) => body.id))
  const unknown = keys.filter((key) => !found.has(hashId(['entity', key])))
  return [
    ...known,
    ...(await loadParts(
      session,
      (await findNamesakes(session, unknown)).filter((id) => !found.has(id)),
    )),
  ]
}

function loadParts(session: Session, ids: readonly string[]): Promise<readonly EntityRow[]> {
  return session.query<EntityRow>(
    `select e.scope, e.body, e.named_in as "namedIn" from jsonb_array_elements_text($1::jsonb) as given (id)
     cross join lateral (
       select * from entities where id = given.id order by members desc, scope limit ${mostParts}) e`,
    [toJsonb([...new Set(ids)])],
  )
}

/** Ids of those whose names hold the name of a key: its kind stands before the first colon, its country behind the second. */
function findNamesakes(session: Session, keys: readonly string[]): Promise<readonly string[]> {
  const queries = keys.flatMap((key) => toNameQuery(key.split(':')[1] ?? '') ?? [])
  const sql = `select distinct t.id from jsonb_array_elements_text($1::jsonb) as given (query)
    cross join lateral (
      select id from entity_totals where found @@ given.query::tsquery order by mentions desc, id limit 3) t`
  return findIds(session, sql, queries)
}

/** For each outlet one of its articles. */
async function findOutlets(session: Session, ids: readonly string[]): Promise<readonly string[]> {
  const wanted = new Set(
    ids.filter((id) => id.startsWith(outletMark)).map((id) => foldOutlet(id.slice(outletMark.length))),
  )
  if (wanted.size === 0) return []
  const all = await session.query<{ id: string }>(`select id from list_totals where kind = 'outlet' order by id`)
  const names = all.map(({ id }) => id).filter((name) => wanted.has(foldOutlet(name)))
  const sql = `select (
      select c.article from list_parts p join article_cards c on c.scope = p.scope and c.body ->> 'outlet' = p.id
      where p.kind = 'outlet' and p.id = given.id order by p.first desc, p.scope, c.article limit 1) as id
    from jsonb_array_elements_text($1::jsonb) as given (id)`
  return (await findIds(session, sql, names)).filter(Boolean)
}
