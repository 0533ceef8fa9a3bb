import { createHash } from 'node:crypto'
import type { ArticleReading, PicturePart, TopicCase } from '@fogline/model'
import { putCards } from '../cards/putCards.ts'
import type { Session } from '../database/database.ts'
import { pictureKinds, toTable } from '../picture.ts'
import { joinChunks, toJsonb } from '../toJsonb.ts'
import { among } from './among.ts'
import { type Column, type ColumnValue, columnNames, toColumns } from './toColumns.ts'

/** A part of the picture with the neighbourhood or topic that it is of. */
export interface ScopedPart {
  readonly scope: string
  readonly part: PicturePart
  /** Those of the neighbourhood; a topic has none of its own. */
  readonly readings?: readonly ArticleReading[]
  /** Those of the topic. */
  readonly cases?: readonly TopicCase[]
}

/** The part is null where the scope is no more. */
export type PartToPut = Omit<ScopedPart, 'part'> & { readonly part: PicturePart | null }

/** Makes the picture's rows of these scopes those of the parts. What is there already as it should be is left alone. */
export async function putParts(session: Session, parts: readonly PartToPut[]): Promise<void> {
  const scopes = toJsonb(parts.map(({ scope }) => scope))
  const given = parts.flatMap(({ scope, part, readings = [], cases = [] }) =>
    part === null ? [] : [{ scope, part, readings, cases }],
  )
  for (const kind of pictureKinds) {
    const rows = given.flatMap((one) => {
      const columnsOf = toColumns(kind, one)
      return one.part[kind].map((body) => toRow({ id: body.id, scope: one.scope, columns: columnsOf(body.id) }, body))
    })
    await putRows(session, toTable(kind), { scopes, rows, columns: columnNames[kind] ?? [] })
  }
  await putCards(session, scopes, given)
}

/** A row as it is kept; `body` is JSON, `columns` what lists are ordered by. */
interface Row {
  readonly id: string
  readonly scope: string
  readonly hash: string
  readonly body: string
  readonly columns: readonly ColumnValue[]
}

function toRow({ id, scope, columns }: Pick<Row, 'id' | 'scope' | 'columns'>, body: object): Row {
  const json = toJsonb(body)
  const hash = createHash('sha1').update(json).update(columns.join()).digest('base64url')
  return { id, scope, hash, body: json, columns }
}

type Kept = Omit<Row, 'body' | 'columns'>

async function putRows(
  session: Session,
  table: string,
  {
    scopes,
    rows,
    columns,
  }: { readonly scopes: string; readonly rows: readonly Row[]; readonly columns: readonly Column[] },
): Promise<void> {
  const there = await session.query<Kept>(`select id, scope, hash from ${table} where scope = ${among}`, [scopes])
  const { fresh, gone } = compare(there, rows)
  if (gone.length > 0) {
    const sql = `delete from ${table} t using jsonb_array_elements($1::jsonb) as given (g)
      where t.id = g ->> 0 and t.scope = g ->> 1`
    await session.query(sql, [toJsonb(gone.map(({ id, scope }) => [id, scope]))])
  }
  const names = columns.map(([name]) => `, ${name}`).join('')
  const values = columns.map(([, type], at) => `, (o -> ${4 + at})::${type}`).join('')
  const updates = columns.map(([name]) => `, ${name} = excluded.${name}`).join('')
  const insert = `insert into ${table} (id, scope, hash, body${names})
    select o ->> 0, o ->> 1, o ->> 2, o -> 3${values} from jsonb_array_elements($1::jsonb) as given (o)
    on conflict (id, scope) do update set hash = excluded.hash, body = excluded.body${updates}`
  for (const chunk of joinChunks(fresh.map(toArray))) await session.query(insert, [chunk])
}

function toArray({ id, scope, hash, body, columns }: Row): string {
  return `[${[toJsonb(id), toJsonb(scope), `"${hash}"`, body, ...columns].join()}]`
}

/** What is to be written, and what is to go. */
function compare(
  there: readonly Kept[],
  rows: readonly Row[],
): { readonly fresh: readonly Row[]; readonly gone: readonly Kept[] } {
  const key = ({ id, scope }: Kept): string => `${id}\n${scope}`
  const hashes = new Map(there.map((row) => [key(row), row.hash]))
  const wanted = new Set(rows.map(key))
  return {
    fresh: rows.filter((row) => hashes.get(key(row)) !== row.hash),
    gone: there.filter((row) => !wanted.has(key(row))),
  }
}

/** The cases that a neighbourhood gives to topics. */
export interface ScopedCases {
  readonly scope: string
  readonly cases: readonly TopicCase[]
}

/** Makes the cases of these neighbourhoods those that are given. Gives the topics that have other cases now. */
export async function putCases(session: Session, given: readonly ScopedCases[]): Promise<readonly string[]> {
  const rows = given.flatMap(({ scope, cases }) =>
    cases.map((body) => ({ ...toRow({ id: body.id, scope, columns: [] }, body), topic: body.topic })),
  )
  const there = await session.query<Case>(
    `select id, topic, neighbourhood as scope, hash from topic_cases where neighbourhood = ${among}`,
    [toJsonb(given.map(({ scope }) => scope))],
  )
  const key = ({ id, topic, scope }: Case): string => `${id}\n${topic}\n${scope}`
  const hashes = new Map(there.map((row) => [key(row), row.hash]))
  const wanted = new Set(rows.map(key))
  const gone = there.filter((row) => !wanted.has(key(row)))
  const fresh = rows.filter((row) => hashes.get(key(row)) !== row.hash)
  if (gone.length > 0) {
    const sql = `delete from topic_cases t using jsonb_array_elements($1::jsonb) as given (g)
      where t.id = g ->> 0 and t.topic = g ->> 1 and t.neighbourhood = g ->> 2`
    await session.query(sql, [toJsonb(gone.map(({ id, topic, scope }) => [id, topic, scope]))])
  }
  for (const chunk of joinChunks(fresh.map((row) => `[${toJsonb(row.topic)},${toArray(row)}]`)))
    await session.query(insertCases, [chunk])
  return [...new Set([...gone, ...fresh].map(({ topic }) => topic))]
}

type Case = Kept & { readonly topic: string }

const insertCases = `insert into topic_cases (topic, id, neighbourhood, hash, body)
  select c ->> 0, c -> 1 ->> 0, c -> 1 ->> 1, c -> 1 ->> 2, c -> 1 -> 3 from jsonb_array_elements($1::jsonb) as given (c)
  on conflict (id, topic, neighbourhood) do update set hash = excluded.hash, body = excluded.body`

/** All cases of these topics, by topic, each list sorted by id. One that is on its way between two neighbourhoods is there once. */
export async function findCases(
  session: Session,
  topics: readonly string[],
): Promise<ReadonlyMap<string, readonly TopicCase[]>> {
  const rows = await session.query<{ body: TopicCase }>(
    `select distinct on (id collate "C", topic) body from topic_cases where topic = ${among}
      order by id collate "C", topic, neighbourhood collate "C"`,
    [toJsonb(topics)],
  )
  const cases = new Map<string, TopicCase[]>()
  for (const { body } of rows) {
    const list = cases.get(body.topic)
    if (list === undefined) cases.set(body.topic, [body])
    else list.push(body)
  }
  return cases
}
