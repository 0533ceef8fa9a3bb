import type { PicturePart, TopicCase } from '@fogline/model'
import type { Session } from '../database/database.ts'
import { pictureKinds, toTable } from '../picture.ts'
import { toJsonb, toJsonbChunks } from '../toJsonb.ts'

/** Takes the rows of these neighbourhoods out of the picture. Gives the topics that they had cases of. */
export async function dropNeighbourhoods(session: Session, scopes: readonly string[]): Promise<readonly string[]> {
  await dropScopes(session, scopes)
  const rows = await session.query<{ topic: string }>(
    `delete from topic_cases where neighbourhood in (select jsonb_array_elements_text($1::jsonb)) returning topic`,
    [toJsonb(scopes)],
  )
  return [...new Set(rows.map(({ topic }) => topic))]
}

/** Takes the rows of these scopes out of the picture. */
export async function dropScopes(session: Session, scopes: readonly string[]): Promise<void> {
  if (scopes.length === 0) return
  for (const kind of pictureKinds) {
    await session.query(`delete from ${toTable(kind)} where scope in (select jsonb_array_elements_text($1::jsonb))`, [
      toJsonb(scopes),
    ])
  }
}

/** Puts a part's rows into the picture. */
export async function putPart(session: Session, scope: string, part: PicturePart): Promise<void> {
  for (const kind of pictureKinds) {
    const insert = `insert into ${toTable(kind)} (id, scope, body)
      select o ->> 'id', $2, o from jsonb_array_elements($1::jsonb) as given (o)`
    for (const chunk of toJsonbChunks(part[kind])) await session.query(insert, [chunk, scope])
  }
}

/** Keeps the cases that a neighbourhood gives to topics. */
export async function putCases(session: Session, neighbourhood: string, cases: readonly TopicCase[]): Promise<void> {
  const rows = cases.map((body) => ({ id: body.id, topic: body.topic, body }))
  for (const chunk of toJsonbChunks(rows)) {
    await session.query(
      `insert into topic_cases (id, topic, neighbourhood, body)
        select c ->> 'id', c ->> 'topic', $2, c -> 'body' from jsonb_array_elements($1::jsonb) as given (c)`,
      [chunk, neighbourhood],
    )
  }
}

/** All cases of a topic, sorted by id. */
export async function findCases(session: Session, topic: string): Promise<readonly TopicCase[]> {
  const rows = await session.query<{ body: TopicCase }>(
    'select body from topic_cases where topic = $1 order by id collate "C"',
    [topic],
  )
  return rows.map(({ body }) => body)
}
