import type { Judgement, LinkProfile, NeighbourhoodSize, Reconciler } from '@fogline/model'
import type { Session } from '../database/database.ts'
import { toJsonb } from '../toJsonb.ts'
import { among } from './among.ts'
import { findJudged } from './findJudged.ts'
import { findParts } from './findParts.ts'
import { linkArticles, linkJudged, unlinkArticles } from './linkArticles.ts'
import { loadPages } from './loadNeighbourhood.ts'
import { waitForSharers } from './locks.ts'
import { addStale } from './stale.ts'
import { clearTouched, findTouched } from './touched.ts'

/** How much was linked. */
export interface Linked {
  readonly pages: number
  readonly judgements: number
  readonly compared: number
}

/** So many pages and judgements are linked at once: a transaction's memory is bounded by it. */
const batch = 200

interface Linking<Profile extends LinkProfile> {
  readonly reconciler: Reconciler<Profile>
  readonly judgements: (session: Session) => Promise<readonly Judgement[]>
}

/**
 * Links what came, says which articles are neighbours now, and puts what that changes on the list of what is stale. For one
 * process at a time, which waits for nobody who makes parts. Null where nothing came.
 */
export async function linkTouched<Profile extends LinkProfile>(
  session: Session,
  { reconciler, judgements: findAll }: Linking<Profile>,
): Promise<Linked | null> {
  const touched = await findTouched(session, batch)
  if (touched.numbers.length === 0) return null
  // A part that is half made may hold what is judged, and have been begun before the judgement came.
  if (touched.judgements.length > 0) await waitForSharers(session, 'making')
  const judgements = await findAll(session)
  const old = await articlesOfPages(session, touched.pages)
  const judged = await findJudged(session, touched.judgements, judgements)
  const versions = await articlesOfVersions(session, touched.pages)
  const scopes = await scopesOf(session, [...old, ...versions, ...judged.articles])
  const unlinked = await unlinkArticles(session, old)
  const fresh = await loadPages(session, touched.pages)
  const { compared, linked } = await linkArticles(session, fresh, reconciler)
  const relinked = await linkJudged(session, judgements, reconciler)
  const moves = await regroup(session, {
    seeds: [...fresh.map(({ article }) => article.article.id), ...unlinked, ...linked, ...relinked],
    scopes: new Set(scopes),
    size: reconciler.size,
  })
  await putMembers(session, moves)
  const changed = moves.flatMap(({ from, to }) => (from === null ? [to] : [from, to]))
  await addStale(session, 'neighbourhood', [...scopes, ...changed])
  await addStale(session, 'topic', judged.topics, { judged: true })
  await clearTouched(session, touched)
  return { pages: touched.pages.length, judgements: touched.judgements.length, compared }
}

interface Regroup {
  readonly seeds: readonly string[]
  /** Neighbourhoods that may change. */
  readonly scopes: ReadonlySet<string>
  readonly size: NeighbourhoodSize
}

/** An article that is in another neighbourhood now; each is named by its first article. */
interface Move {
  readonly article: string
  readonly from: string | null
  readonly to: string
}

/** Looks at the neighbourhoods of the seeds, and of whatever shared one with any article of them before, until nothing more is drawn in. */
async function regroup(session: Session, { seeds, scopes, size }: Regroup): Promise<readonly Move[]> {
  const moves: Move[] = []
  const [seen, done] = [new Set(scopes), new Set<string>()]
  for (let from = [...seeds, ...(await membersOf(session, [...scopes]))]; from.length > 0; ) {
    const found = (await findParts(session, from, size)).filter(([first]) => first !== undefined && !done.has(first))
    for (const id of [...from, ...found.flat()]) done.add(id)
    const before = await neighbourhoodsOf(session, found.flat())
    for (const group of found)
      for (const article of group) {
        const move = { article, from: before.get(article) ?? null, to: group[0] ?? article }
        if (move.from !== move.to) moves.push(move)
      }
    const more = [...new Set(before.values())].filter((scope) => !seen.has(scope))
    for (const scope of more) seen.add(scope)
    from = (await membersOf(session, more)).filter((id) => !done.has(id))
  }
  return moves
}

async function putMembers(session: Session, moves: readonly Move[]): Promise<void> {
  await session.query(
    `update link_profiles l set neighbourhood = g ->> 1 from jsonb_array_elements($1::jsonb) as given (g)
      where l.article = g ->> 0`,
    [toJsonb(moves.map(({ article, to }) => [article, to]))],
  )
}

async function ids(session: Session, sql: string, given: readonly string[]): Promise<readonly string[]> {
  if (given.length === 0) return []
  return (await session.query<{ id: string }>(sql, [toJsonb(given)])).map(({ id }) => id)
}

function articlesOfPages(session: Session, pages: readonly string[]): Promise<readonly string[]> {
  return ids(session, `select article as id from link_profiles where page = ${among}`, pages)
}

/** Articles of all pages that were taken from the same locations: their captures are more than they were. */
function articlesOfVersions(session: Session, pages: readonly string[]): Promise<readonly string[]> {
  const sql = `select l.article as id from pages p join pages other using (location) join link_profiles l on l.page = other.id
    where p.id = ${among} and other.id <> p.id`
  return ids(session, sql, pages)
}

function membersOf(session: Session, scopes: readonly string[]): Promise<readonly string[]> {
  return ids(session, `select article as id from link_profiles where neighbourhood = ${among}`, scopes)
}

async function neighbourhoodsOf(session: Session, articles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await session.query<{ article: string; neighbourhood: string }>(
    `select article, neighbourhood from link_profiles where neighbourhood is not null and article = ${among}`,
    [toJsonb(articles)],
  )
  return new Map(rows.map(({ article, neighbourhood }) => [article, neighbourhood]))
}

async function scopesOf(session: Session, articles: readonly string[]): Promise<readonly string[]> {
  const sql = `select distinct neighbourhood as id from link_profiles where neighbourhood is not null and article = ${among}`
  return ids(session, sql, articles)
}
