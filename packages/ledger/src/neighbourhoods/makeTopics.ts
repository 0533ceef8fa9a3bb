import type { Session } from '../database/database.ts'
import { toJsonb } from '../toJsonb.ts'
import { among } from './among.ts'
import type { Made, Making } from './makeNeighbourhoods.ts'
import { findCases, putParts } from './parts.ts'
import { clearStale, type Round, takeStale } from './stale.ts'

/** So many cases are in memory at once; a topic that has more is made alone. */
export const mostCases = 500

/**
 * Makes a lot of stale topics anew. One whose cases are what they were when it was made last is left as it is, unless a
 * judgement bears on it: cases that only went from one neighbourhood to another change nothing. Null where there was none to
 * take.
 */
export async function makeTopics(session: Session, round: Round, making: Making): Promise<Made | null> {
  const taken = await takeStale(session, round)
  if (taken === null) return null
  const hashes = await hashCases(session, taken.scopes)
  const known = await findHashes(session, taken.scopes)
  const isChanged = (topic: string): boolean => hashes.get(topic) !== known.get(topic) || taken.judged.has(topic)
  const topics = taken.scopes.filter(isChanged)
  const judgements = await making.judgements(session)
  const cases = await findCases(session, topics)
  const made = topics.map((scope) => {
    const own = cases.get(scope)
    return {
      scope,
      part: own === undefined ? null : making.reconciler.reconcileTopic(own, judgements),
      cases: own ?? [],
    }
  })
  await putParts(session, made)
  await putHashes(session, topics, hashes)
  await clearStale(session, taken)
  return { scopes: made.length, members: [...cases.values()].flat().length }
}

type Hashes = ReadonlyMap<string, string>

/** Of the same cases it is the same, whichever neighbourhoods they are of. */
async function hashCases(session: Session, topics: readonly string[]): Promise<Hashes> {
  const sql = `select topic, md5(string_agg(id || ' ' || hash, ',' order by id collate "C")) as hash
    from (select distinct on (topic, id) topic, id, hash from topic_cases where topic = ${among}
      order by topic, id, neighbourhood collate "C") cases
    group by topic`
  return toHashes(await session.query(sql, [toJsonb(topics)]))
}

async function findHashes(session: Session, topics: readonly string[]): Promise<Hashes> {
  return toHashes(await session.query(`select topic, hash from topics where topic = ${among}`, [toJsonb(topics)]))
}

function toHashes(rows: readonly { readonly topic: string; readonly hash: string }[]): Hashes {
  return new Map(rows.map(({ topic, hash }) => [topic, hash]))
}

async function putHashes(session: Session, topics: readonly string[], hashes: Hashes): Promise<void> {
  await session.query(`delete from topics where topic = ${among}`, [toJsonb(topics)])
  const rows = topics.flatMap((topic) => (hashes.has(topic) ? [[topic, hashes.get(topic)]] : []))
  await session.query(
    'insert into topics (topic, hash) select t ->> 0, t ->> 1 from jsonb_array_elements($1::jsonb) as given (t)',
    [toJsonb(rows)],
  )
}
