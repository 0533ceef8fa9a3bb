import type { Article, Contention, Entity, NewsEvent, Statement, Story, Track, Transfer } from '@fogline/model'
import type { Session } from './database/database.ts'

/** An article of a list, without its text, and how many statements of each kind it has. */
export interface ListedArticle {
  readonly article: Omit<Article, 'text' | 'blocks' | 'metadata'>
  readonly location: string
  readonly counts: Readonly<Record<Statement['kind'], number>>
}

/** An entity as the neighbourhood has it that names it most, and what all neighbourhoods come to together. */
export interface ListedEntity {
  readonly entity: Entity
  readonly mentions: number
  readonly articles: number
  readonly claims: number
}

/** What a list of each kind is made of. */
export interface ListRows {
  /** Largest first. */
  readonly stories: Story
  /** Contested ones first, then those with the most figures. */
  readonly tracks: Track
  readonly contentions: Contention
  readonly events: NewsEvent
  /** Most named first. */
  readonly entities: ListedEntity
  /** In the order of their pages; without earlier versions. */
  readonly articles: ListedArticle
  readonly transfers: Transfer
}

export type ListKind = keyof ListRows

export interface ListPage<Row> {
  readonly items: readonly Row[]
  /** Of the whole list. */
  readonly total: number
}

interface List {
  /** The name of its tally. */
  readonly tally: string
  readonly sql: string
}

const lists: Readonly<Record<ListKind, List>> = {
  stories: {
    tally: 'stories',
    sql: 'select body as row from stories order by articles desc, events desc, id collate "C" limit $1 offset $2',
  },
  tracks: {
    tally: 'tracks',
    sql: 'select body as row from tracks order by contested desc, points desc, id collate "C" limit $1 offset $2',
  },
  contentions: {
    tally: 'contentions',
    sql: 'select body as row from contentions order by id collate "C" limit $1 offset $2',
  },
  events: { tally: 'events', sql: 'select body as row from events order by id collate "C" limit $1 offset $2' },
  entities: {
    tally: 'entities',
    sql: `select jsonb_build_object('entity', e.body, 'mentions', t.mentions, 'articles', t.articles, 'claims', t.claims) as row
      from (select * from entity_totals order by mentions desc, id collate "C" limit $1 offset $2) t
      cross join lateral (
        select body from entities where id = t.id order by mentions desc, scope limit 1) e
      order by t.mentions desc, t.id collate "C"`,
  },
  articles: {
    tally: 'articles',
    sql: `select jsonb_build_object('article', a.body - 'text' - 'blocks' - 'metadata', 'location', l.location, 'counts',
        jsonb_build_object('claim', l.claims, 'figure', l.figures, 'event', l.events, 'transfer', l.transfers)) as row
      from (
        select * from link_profiles where not earlier order by location collate "C", position, article limit $1 offset $2) l
      join articles a on a.reading = l.reading and a.id = l.article
      order by l.location collate "C", l.position, l.article`,
  },
  transfers: {
    tally: 'transfer',
    sql: `select s.body as row from statements s join link_profiles l on l.article = s.article and l.reading = s.reading
      where s.kind = 'transfer' and not l.earlier order by s.id collate "C" limit $1 offset $2`,
  },
}

/** A part of a list, and how long the whole is; no more of the ledger is read than that. */
export async function findList<Kind extends ListKind>(
  session: Session,
  kind: Kind,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<ListPage<ListRows[Kind]>> {
  const { tally, sql } = lists[kind]
  const rows = await session.query<{ row: ListRows[Kind] }>(sql, [limit, offset])
  return { items: rows.map(({ row }) => row), total: (await findTallies(session))[tally] ?? 0 }
}

/** How many articles repeat another one. */
export async function countCopied(session: Session): Promise<number> {
  return (await session.query<{ n: number }>('select coalesce(sum(copied), 0)::int as n from copies'))[0]?.n ?? 0
}

/** How many there are of each kind in the picture, and of articles and statements in it; earlier versions are not counted. */
export async function findTallies(session: Session): Promise<Readonly<Record<string, number>>> {
  const rows = await session.query<{ kind: string; n: number }>('select kind, n::int as n from tallies')
  return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]))
}
