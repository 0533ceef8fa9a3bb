import { type Judgement, type Reconciler, supersededArticles } from '@fogline/model'
import type { Session } from '../database/database.ts'
import { toJsonb } from '../toJsonb.ts'
import { among } from './among.ts'
import { loadArticles } from './loadNeighbourhood.ts'
import { type PartToPut, putCases, putParts } from './parts.ts'
import { addStale, clearStale, type Round, takeStale } from './stale.ts'

/** What parts are made with. Judgements are asked for once a scope is locked, never before. */
export interface Making {
  readonly reconciler: Pick<Reconciler, 'reconcileNeighbourhood' | 'reconcileTopic'>
  readonly judgements: (session: Session) => Promise<readonly Judgement[]>
}

/** How many were made. */
export interface Made {
  readonly scopes: number
  /** Articles in them, or cases. */
  readonly members: number
}

/** So many articles are in memory at once; a neighbourhood that has more is made alone. */
export const mostArticles = 100

/**
 * Makes a lot of stale neighbourhoods anew, and puts the topics whose cases changed on the list. A neighbourhood that no
 * article is in any more leaves the picture. Null where there was none to take.
 */
export async function makeNeighbourhoods(session: Session, round: Round, making: Making): Promise<Made | null> {
  const taken = await takeStale(session, round)
  if (taken === null) return null
  const judgements = await making.judgements(session)
  const members = await findMembers(session, taken.scopes)
  const { found, captures } = await loadArticles(session, [...members.values()].flat())
  const byId = new Map(found.map((one) => [one.article.article.id, one]))
  const made = taken.scopes.map((scope) => {
    const articles = (members.get(scope) ?? []).flatMap((id) => byId.get(id) ?? [])
    const readings = articles.map(({ article }) => article)
    if (readings.length === 0) return { scope, readings, part: null, cases: [] }
    const locations = new Set(articles.map(({ location }) => location))
    const own = captures.filter(({ location }) => locations.has(location))
    return { scope, readings, ...making.reconciler.reconcileNeighbourhood({ readings, captures: own, judgements }) }
  })
  await putParts(session, made)
  await putEarlier(session, made)
  await addStale(session, 'topic', await putCases(session, made))
  await clearStale(session, taken)
  return { scopes: made.filter(({ part }) => part !== null).length, members: found.length }
}

/** The articles of each, sorted. */
async function findMembers(
  session: Session,
  scopes: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await session.query<{ scope: string; article: string }>(
    `select neighbourhood as scope, article from link_profiles where neighbourhood = ${among} order by article collate "C"`,
    [toJsonb(scopes)],
  )
  const members = new Map<string, string[]>()
  for (const { scope, article } of rows) {
    const list = members.get(scope)
    if (list === undefined) members.set(scope, [article])
    else list.push(article)
  }
  return members
}

/** Which articles a later version of their page took the place of. An article that has left meanwhile is another's to say. */
async function putEarlier(session: Session, made: readonly PartToPut[]): Promise<void> {
  const articles = made.flatMap(({ scope, part, readings = [] }) => {
    const past = supersededArticles(part?.histories ?? [])
    return readings.map(({ article }) => [article.id, scope, past.has(article.id)])
  })
  await session.query(
    `update link_profiles l set earlier = (g -> 2)::boolean from jsonb_array_elements($1::jsonb) as given (g)
      where l.article = g ->> 0 and l.neighbourhood = g ->> 1 and l.earlier <> (g -> 2)::boolean`,
    [toJsonb(articles)],
  )
}
