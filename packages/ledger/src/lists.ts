import type {
  ArticleCard,
  ChangeCard,
  Contention,
  EntityRow,
  NewsEvent,
  OutletRow,
  PlaceRow,
  SourceRow,
  StoryCard,
  TrackCard,
  Transfer,
} from '@fogline/model'
import { toNameQuery } from './cards/foldWords.ts'
import type { Parameter, Session } from './database/database.ts'
import { listShapes } from './listShapes.ts'
import { among } from './neighbourhoods/among.ts'
import { toJsonb } from './toJsonb.ts'

/** A contention as a list shows it: of its positions no more than who holds what. */
export interface ListedContention extends Omit<Contention, 'positions'> {
  readonly positions: readonly Pick<Contention['positions'][number], 'holder' | 'value'>[]
}

/** What a list of each kind is made of. */
export interface ListRows {
  /** Largest first. */
  readonly stories: StoryCard
  /** Contested ones first, then those with the most figures. */
  readonly tracks: TrackCard
  readonly contentions: ListedContention
  readonly events: NewsEvent
  /** Most named first. */
  readonly entities: EntityRow
  /** In the order of their pages; without earlier versions. */
  readonly articles: ArticleCard
  readonly transfers: Transfer
  /** Those with the most events first. */
  readonly places: PlaceRow
  /** Those with the most articles first. */
  readonly outlets: OutletRow
  /** Those with the most claims first. */
  readonly speakers: SourceRow
  /** Newest first; those without a time of capture last, by their addresses. */
  readonly changes: ChangeCard
}

export type ListKind = keyof ListRows

/** Which part of a list; where `words` are given, of the rows whose names hold them all, and of entities those of a type. */
export interface ListPart {
  readonly limit: number
  readonly offset: number
  readonly words?: string | undefined
  readonly type?: string | undefined
}

export interface ListPage<Row> {
  readonly items: readonly Row[]
  /** Of the whole list; of rows that were looked for, counted up to `mostCounted`. */
  readonly total: number
}

/** Who looks for a letter that half of a large ledger has is told that there are so many. */
export const mostCounted = 10_000

/** A part of a list, and how long the whole is; no more of the ledger is read than that. */
export async function findList<Kind extends ListKind>(
  session: Session,
  kind: Kind,
  { limit, offset, words, type }: ListPart,
): Promise<ListPage<ListRows[Kind]>> {
  const shape = listShapes[kind]
  const query = words === undefined || words.trim() === '' ? null : toNameQuery(words)
  if (query === null && words?.trim()) return { items: [], total: 0 }
  const asked = [query, type || null].filter((value) => value !== null)
  const conditions = [
    ...[shape.where ?? [], shape.listed ?? []].flat(),
    ...(query === null ? [] : [`${shape.found} @@ $1::tsquery`]),
    ...(type ? [`t.type = $${asked.length}`] : []),
  ]
  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`
  const from = `${shape.from} ${query === null ? '' : (shape.foundIn ?? '')} ${where}`
  const [at, by] = [asked.length + 1, asked.length + 2]
  const rows = await session.query<{ row: never }>(
    `select ${shape.row} as row from (
       select t.* from ${from} order by ${shape.order} limit $${at} offset $${by}) t
     ${shape.join ?? ''} order by ${shape.order}`,
    [...asked, limit, offset],
  )
  const total =
    asked.length === 0 && shape.tally !== null
      ? ((await findTallies(session))[shape.tally] ?? 0)
      : await countRows(session, from, asked)
  return { items: rows.map(({ row }) => shape.toItem(row) as ListRows[Kind]), total }
}

/** These rows of a list, as it shows them, in the order of their ids. */
export async function findRows<Kind extends ListKind>(
  session: Session,
  kind: Kind,
  ids: readonly string[],
): Promise<readonly ListRows[Kind][]> {
  if (ids.length === 0) return []
  const { row, from, where, join = '', key = 't.id', toItem } = listShapes[kind]
  const conditions = [...(where === undefined ? [] : [where]), `${key} = ${among}`]
  const rows = await session.query<{ row: never }>(
    `select ${row} as row from (select t.* from ${from} where ${conditions.join(' and ')}) t ${join} order by ${key} collate "C"`,
    [toJsonb([...new Set(ids)])],
  )
  return rows.map((one) => toItem(one.row) as ListRows[Kind])
}

async function countRows(session: Session, of: string, asked: readonly Parameter[]): Promise<number> {
  const sql = `select count(*)::int as n from (select 1 from ${of} limit ${mostCounted}) rows`
  return (await session.query<{ n: number }>(sql, asked))[0]?.n ?? 0
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
