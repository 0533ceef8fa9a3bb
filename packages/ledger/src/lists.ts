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
  part: ListPart,
): Promise<ListPage<ListRows[Kind]>> {
  const asked = toAsked(kind, part)
  if (asked === null) return { items: [], total: 0 }
  const { tally } = listShapes[kind]
  const items = await findPart(session, kind, { ...part, asked })
  if (asked.values.length > 0 || tally === null) return { items, total: await countRows(session, asked) }
  return { items, total: (await findTallies(session))[tally] ?? 0 }
}

/** The first rows whose names hold all these words, not counted. */
export async function findNamed<Kind extends ListKind>(
  session: Session,
  kind: Kind,
  { words, limit }: { readonly words: string; readonly limit: number },
): Promise<readonly ListRows[Kind][]> {
  const asked = toAsked(kind, { words })
  return asked === null || words.trim() === '' ? [] : findPart(session, kind, { limit, offset: 0, asked })
}

/** The rows that are asked for, as SQL with its values. */
interface Asked {
  readonly from: string
  readonly values: readonly Parameter[]
}

/** Null where there is nothing to look for in what was typed. */
function toAsked(kind: ListKind, { words = '', type = '' }: Pick<ListPart, 'words' | 'type'>): Asked | null {
  const { from, where = [], listed = [], found, foundIn = '' } = listShapes[kind]
  const query = words.trim() === '' ? null : toNameQuery(words)
  if (query === null && words.trim() !== '') return null
  const values = [...(query === null ? [] : [query]), ...(type === '' ? [] : [type])]
  const conditions = [
    ...[where, listed].flat(),
    ...(query === null ? [] : [`${found} @@ $1::tsquery`]),
    ...(type === '' ? [] : [`t.type = $${values.length}`]),
  ]
  const filtered = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`
  return { from: `${from} ${query === null ? '' : foundIn} ${filtered}`, values }
}

async function findPart<Kind extends ListKind>(
  session: Session,
  kind: Kind,
  { asked, limit, offset }: Pick<ListPart, 'limit' | 'offset'> & { readonly asked: Asked },
): Promise<readonly ListRows[Kind][]> {
  const { row, order, join = '', toItem } = listShapes[kind]
  const { from, values } = asked
  const rows = await session.query<{ row: never }>(
    `select ${row} as row from (
       select t.* from ${from} order by ${order} limit $${values.length + 1} offset $${values.length + 2}) t
     ${join} order by ${order}`,
    [...values, limit, offset],
  )
  return rows.map((one) => toItem(one.row) as ListRows[Kind])
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

async function countRows(session: Session, { from, values }: Asked): Promise<number> {
  const limit = values.length === 0 ? '' : `limit ${mostCounted}`
  const sql = `select count(*)::int as n from (select 1 from ${from} ${limit}) rows`
  return (await session.query<{ n: number }>(sql, values))[0]?.n ?? 0
}

/** How much the picture is made of. */
export interface LedgerCounts {
  /** The version of the picture; `none` where none was made yet. */
  readonly version: string
  readonly pages: number
  readonly articles: number
  readonly statements: number
  readonly judgements: number
}

/** Articles and statements as their pages have them now. */
export async function countContent(session: Session): Promise<LedgerCounts> {
  const tallies = await findTallies(session)
  const [row] = await session.query<Pick<LedgerCounts, 'version' | 'pages' | 'judgements'>>(
    `select coalesce((select version from picture), 'none') as version,
      (select count(*)::int from newest_readings) as pages, (select count(*)::int from judgements) as judgements`,
  )
  const statements = ['claim', 'figure', 'event', 'transfer'].reduce((sum, kind) => sum + (tallies[kind] ?? 0), 0)
  return { version: 'none', pages: 0, judgements: 0, ...row, articles: tallies.articles ?? 0, statements }
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
