import { type LedgerContent, mergeParts, type PicturePart } from '@fogline/model'
import type { Database, Session } from './database/database.ts'
import { findReadings } from './findReadings.ts'
import type { PictureKind, PictureRow } from './ledger.ts'
import { among } from './neighbourhoods/among.ts'
import { toTable } from './picture.ts'
import { findJudgements, findPagesOf } from './queries.ts'
import { toJsonb } from './toJsonb.ts'

/** What a screen may be about. */
export type ThingKind = PictureKind | 'article' | 'statement'

/** An entity that is named everywhere is shown by the neighbourhoods that name it most. */
const mostScopes = 12

/** So many articles beyond the neighbourhoods are loaded for the tracks that reach out of them. */
const mostBeyond = 200

/**
 * The part of the ledger that one thing belongs to: its neighbourhoods, the topics of their figures, and the articles whose
 * figures those topics hold, whatever story they tell. Null where there is no such thing.
 */
export async function findContentAround(
  database: Database,
  kind: ThingKind,
  id: string,
): Promise<LedgerContent | null> {
  return database.transaction(async (session) => {
    await session.query('set transaction isolation level repeatable read')
    const scopes = await findScopes(session, kind, id)
    return scopes.length === 0 ? null : loadScopes(session, scopes)
  })
}

async function findScopes(session: Session, kind: ThingKind, id: string): Promise<readonly string[]> {
  const rows = await session.query<{ scope: string | null }>(toScopesSql(kind), [id])
  return rows.flatMap(({ scope }) => scope ?? [])
}

function toScopesSql(kind: ThingKind): string {
  if (kind === 'article') return 'select neighbourhood as scope from link_profiles where article = $1'
  if (kind === 'statement')
    return `select l.neighbourhood as scope from statements s
      join link_profiles l on l.article = s.article and l.reading = s.reading where s.id = $1`
  const order = kind === 'entities' ? 'mentions desc, scope' : 'scope'
  return `select scope from ${toTable(kind)} where id = $1 order by ${order} limit ${mostScopes}`
}

async function loadScopes(session: Session, scopes: readonly string[]): Promise<LedgerContent> {
  const ids = (sql: string, given: readonly string[]): Promise<readonly string[]> => findIds(session, sql, given)
  const own = await ids(`select distinct neighbourhood as id from topic_cases where topic = ${among}`, scopes)
  const neighbourhoods = [...new Set([...scopes, ...own])]
  const topics = await ids(`select distinct topic as id from topic_cases where neighbourhood = ${among}`, scopes)
  const members = await ids(`select article as id from link_profiles where neighbourhood = ${among}`, neighbourhoods)
  const beyond = await ids(beyondSql, topics)
  const inside = new Set(members)
  const readings = await findReadings(session, {
    members,
    beyond: beyond.filter((id) => !inside.has(id)),
    topics,
  })
  const around = await ids(
    `select distinct neighbourhood as id from link_profiles where neighbourhood is not null and article = ${among}`,
    beyond,
  )
  const pages = await findPagesOf(session, [...new Set(readings.map(({ article }) => article.page))])
  const part = await loadPart(session, [...neighbourhoods, ...topics], around)
  const version = (await session.query<{ version: string }>('select version from picture'))[0]?.version ?? 'none'
  const judgements = await findJudgements(session)
  return { pages, readings, judgements, rejections: [], picture: { version, ...part } }
}

const beyondSql = `select distinct s.article as id from topic_cases t join statements s on s.id = t.id
  where t.topic = ${among} limit ${mostBeyond}`

async function findIds(session: Session, sql: string, given: readonly string[]): Promise<readonly string[]> {
  if (given.length === 0) return []
  return (await session.query<{ id: string }>(sql, [toJsonb(given)])).map(({ id }) => id)
}

/** All rows of these scopes; of those around them only which articles are copies, so that no copy counts for itself. */
async function loadPart(session: Session, scopes: readonly string[], around: readonly string[]): Promise<PicturePart> {
  const [given, wider] = [toJsonb(scopes), toJsonb([...new Set([...scopes, ...around])])]
  const rowsOf = async <Kind extends PictureKind>(kind: Kind): Promise<readonly PictureRow<Kind>[]> => {
    const sql = `select body from ${toTable(kind)} where scope = ${among} order by id collate "C", scope collate "C"`
    const rows = await session.query<{ body: PictureRow<Kind> }>(sql, [kind === 'copies' ? wider : given])
    return rows.map(({ body }) => body)
  }
  return mergeParts([
    {
      copies: await rowsOf('copies'),
      entities: await rowsOf('entities'),
      events: await rowsOf('events'),
      stories: await rowsOf('stories'),
      tracks: await rowsOf('tracks'),
      contentions: await rowsOf('contentions'),
      support: await rowsOf('support'),
      histories: await rowsOf('histories'),
    },
  ])
}
