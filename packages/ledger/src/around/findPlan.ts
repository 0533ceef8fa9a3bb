import type { Contention, Entity, NewsEvent, Story, Track } from '@fogline/model'
import { assertNever } from '@fogline/model'
import type { Session } from '../database/database.ts'
import type { PictureKind } from '../ledger.ts'
import { among } from '../neighbourhoods/among.ts'
import { toTable } from '../picture.ts'
import { nothing, type Plan, type ThingKind } from './around.ts'
import { findIds } from './findIds.ts'

/** An entity that is named everywhere is shown by the neighbourhoods that name it most, so many articles of them. */
const mostArticles = 100

/** So many figures of a track are shown, the newest, and so many statements of a contention. */
const mostStatements = 200

/** What a screen about that thing needs; null where there is no such thing. */
export async function findPlan(session: Session, kind: ThingKind, id: string): Promise<Plan | null> {
  switch (kind) {
    case 'article':
      return planArticle(session, id)
    case 'statement': {
      const sql = `select s.article as id from statements s join link_profiles l on l.article = s.article and l.reading = s.reading
        where s.id = ${among}`
      const [article] = await findIds(session, sql, [id])
      return article === undefined ? null : planArticle(session, article)
    }
    case 'stories':
      return (await planStory(session, id)) ?? planMovedStory(session, id)
    case 'entities':
      return planEntity(session, id)
    case 'tracks':
      return planTrack(session, id)
    case 'contentions':
      return planContention(session, id)
    case 'events':
      return planEvent(session, id)
    case 'change':
      return planChange(session, id)
    case 'origins':
      return planOrigins(session, id)
    case 'copies':
    case 'histories':
    case 'support': {
      const row = await findRow(session, kind, id)
      return row === null ? null : { ...nothing, scopes: [row.scope], rows: [{ kind, id, scope: row.scope }] }
    }
    default:
      return assertNever(kind)
  }
}

async function planOrigins(session: Session, id: string): Promise<Plan | null> {
  for (const kind of ['stories', 'events', 'statement'] as const) {
    const plan = await findPlan(session, kind, id)
    if (plan !== null) return { ...plan, withGraphs: true }
  }
  return null
}

interface Row<Body> {
  readonly scope: string
  readonly body: Body
}

async function findRow<Body = unknown>(session: Session, kind: PictureKind, id: string): Promise<Row<Body> | null> {
  const sql = `select scope, body from ${toTable(kind)} where id = $1 order by scope collate "C" limit 1`
  return (await session.query<Row<Body>>(sql, [id]))[0] ?? null
}

/** With the others of its page: what was cut stood between them. */
async function planArticle(session: Session, id: string): Promise<Plan | null> {
  const sql = `select l.neighbourhood as scope, other.article from link_profiles l join link_profiles other using (page)
    where l.article = $1 and l.neighbourhood is not null`
  const rows = await session.query<{ scope: string; article: string }>(sql, [id])
  const [first] = rows
  return first === undefined ? null : { ...nothing, scopes: [first.scope], read: rows.map(({ article }) => article) }
}

async function planStory(session: Session, id: string): Promise<Plan | null> {
  const row = await findRow<Story>(session, 'stories', id)
  return row === null ? null : { ...nothing, scopes: [row.scope], told: row.body.articles }
}

/** The story in which an article is now that gave another story its name before the two were joined. */
async function planMovedStory(session: Session, id: string): Promise<Plan | null> {
  const sql = `select s.id from article_cards c join stories s on s.scope = c.scope and s.body -> 'articles' ? c.article
    where c.story = ${among} order by s.id collate "C"`
  const [now] = await findIds(session, sql, [id])
  return now === undefined ? null : planStory(session, now)
}

interface EntityPart extends Row<Entity> {
  readonly articles: number
  readonly namedIn: readonly string[]
  readonly all: number
}

async function planEntity(session: Session, id: string): Promise<Plan | null> {
  const parts = await session.query<EntityPart>(
    `select e.scope, e.body, e.articles, e.named_in as "namedIn",
      coalesce((select articles from entity_totals where id = $1), 0) as all
    from entities e where e.id = $1 order by e.members desc, e.scope limit ${mostArticles}`,
    [id],
  )
  if (parts.length === 0) return null
  const shown = takeParts(parts)
  const articles = shown.reduce((sum, part) => sum + part.articles, 0)
  return {
    ...nothing,
    scopes: shown.map(({ scope }) => scope),
    told: shown.flatMap(({ namedIn }) => namedIn),
    named: shown.flatMap(({ body }) => body.members),
    rows: shown.map(({ scope }) => ({ kind: 'entities', id, scope })),
    left: { articles: parts.length === shown.length ? 0 : (parts[0]?.all ?? 0) - articles, statements: 0 },
  }
}

/** As many as come to so many articles, one at least. */
function takeParts(parts: readonly EntityPart[]): readonly EntityPart[] {
  let articles = 0
  return parts.filter(({ namedIn }, at) => {
    articles += namedIn.length
    return at === 0 || articles <= mostArticles
  })
}

async function planTrack(session: Session, id: string): Promise<Plan | null> {
  const row = await findRow<Track>(session, 'tracks', id)
  if (row === null) return null
  const figures = [...row.body.points, ...row.body.apart].map(({ figure }) => figure)
  const newest = `select id from topic_cases where topic = ${among} and article is not null
    order by day desc, id limit ${mostStatements}`
  const alone = figures.length <= mostStatements ? figures : await findIds(session, newest, [row.scope])
  const left = { articles: 0, statements: figures.length - alone.length }
  return { ...nothing, alone, rows: [{ kind: 'tracks', id, scope: row.scope }], left }
}

async function planContention(session: Session, id: string): Promise<Plan | null> {
  const row = await findRow<Contention>(session, 'contentions', id)
  if (row === null) return null
  const all = row.body.positions.flatMap(({ claims, figures }) => [...claims, ...figures])
  const alone = all.slice(0, mostStatements)
  const left = { articles: 0, statements: all.length - alone.length }
  return { ...nothing, alone, rows: [{ kind: 'contentions', id, scope: row.scope }], left }
}

async function planEvent(session: Session, id: string): Promise<Plan | null> {
  const row = await findRow<NewsEvent>(session, 'events', id)
  if (row === null) return null
  return { ...nothing, scopes: [row.scope], alone: row.body.members, rows: [{ kind: 'events', id, scope: row.scope }] }
}

async function planChange(session: Session, id: string): Promise<Plan | null> {
  const sql = 'select scope, history from page_changes where id = $1 order by scope collate "C" limit 1'
  const [row] = await session.query<{ scope: string; history: string }>(sql, [id])
  if (row === undefined) return null
  return { ...nothing, scopes: [row.scope], rows: [{ kind: 'histories', id: row.history, scope: row.scope }] }
}
