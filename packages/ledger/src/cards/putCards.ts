import { createHash } from 'node:crypto'
import { hashId } from '@fogline/model'
import type { Session } from '../database/database.ts'
import { among } from '../neighbourhoods/among.ts'
import { joinChunks, toJsonb } from '../toJsonb.ts'
import { foldWords } from './foldWords.ts'
import type { Given } from './given.ts'
import { toListParts } from './listParts.ts'
import { toArticleCards } from './toArticleCards.ts'

/** A row as it is kept: by `key` within its scope, `values` as JSON. */
interface Row {
  readonly key: string
  readonly scope: string
  readonly hash: string
  readonly values: string
}

interface Table {
  readonly name: string
  /** The columns of the key, as one text. */
  readonly key: string
  readonly insert: string
}

/** `story` is the id of the story that the article gives its name: where it is in another now, that one is asked for by it. */
const articleCards: Table = {
  name: 'article_cards',
  key: 'article',
  insert: `insert into article_cards (article, scope, hash, body, names, story)
    select r ->> 0, r ->> 1, r ->> 2, r -> 3 -> 0, r -> 3 ->> 1, r -> 3 ->> 2 from jsonb_array_elements($1::jsonb) as given (r)
    on conflict (article, scope) do update set hash = excluded.hash, body = excluded.body, names = excluded.names`,
}

const listParts: Table = {
  name: 'list_parts',
  key: `kind || ' ' || id`,
  insert: `insert into list_parts (scope, hash, kind, id, first, second, third, name, body)
    select r ->> 1, r ->> 2, r -> 3 ->> 0, r -> 3 ->> 1, (r -> 3 -> 2 -> 0)::int, (r -> 3 -> 2 -> 1)::int,
      (r -> 3 -> 2 -> 2)::int, r -> 3 ->> 3, r -> 3 -> 4
    from jsonb_array_elements($1::jsonb) as given (r)
    on conflict (kind, id, scope) do update set hash = excluded.hash, first = excluded.first, second = excluded.second,
      third = excluded.third, name = excluded.name, body = excluded.body`,
}

/**
 * Makes the rows of lists those of these parts: the cards of articles, and what neighbourhoods bring to places, outlets and
 * speakers. What is there already as it should be is left alone. `scopes` is JSON; of one that nothing is given of all goes.
 */
export async function putCards(session: Session, scopes: string, given: readonly Given[]): Promise<void> {
  const cards = given.flatMap((one) =>
    toArticleCards(one).map((card) =>
      toRow(card.id, one.scope, [card, foldWords([card.title, card.outlet]), hashId(['story', card.id])]),
    ),
  )
  await putRows(session, articleCards, { scopes, rows: cards })
  const parts = given.flatMap((one) =>
    toListParts(one).map(({ kind, id, counts, name, body }) =>
      toRow(`${kind} ${id}`, one.scope, [kind, id, counts, name, body]),
    ),
  )
  await putRows(session, listParts, { scopes, rows: parts })
}

function toRow(key: string, scope: string, of: readonly unknown[]): Row {
  const values = toJsonb(of)
  return { key, scope, values, hash: createHash('sha1').update(values).digest('base64url') }
}

async function putRows(
  session: Session,
  { name, key, insert }: Table,
  { scopes, rows }: { readonly scopes: string; readonly rows: readonly Row[] },
): Promise<void> {
  const there = await session.query<Pick<Row, 'key' | 'scope' | 'hash'>>(
    `select ${key} as key, scope, hash from ${name} where scope = ${among}`,
    [scopes],
  )
  const toKey = (row: Pick<Row, 'key' | 'scope'>): string => JSON.stringify([row.key, row.scope])
  const hashes = new Map(there.map((row) => [toKey(row), row.hash]))
  const wanted = new Set(rows.map(toKey))
  const gone = there.filter((row) => !wanted.has(toKey(row)))
  if (gone.length > 0) {
    const sql = `delete from ${name} using jsonb_array_elements($1::jsonb) as given (g)
      where ${key} = g ->> 0 and scope = g ->> 1`
    await session.query(sql, [toJsonb(gone.map((row) => [row.key, row.scope]))])
  }
  const fresh = rows.filter((row) => hashes.get(toKey(row)) !== row.hash)
  const jsons = fresh.map((row) => `[${toJsonb(row.key)},${toJsonb(row.scope)},"${row.hash}",${row.values}]`)
  for (const chunk of joinChunks(jsons)) await session.query(insert, [chunk])
}
