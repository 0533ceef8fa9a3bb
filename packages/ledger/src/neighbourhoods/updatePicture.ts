import {
  type Judgement,
  type LinkProfile,
  type NeighbourhoodSize,
  type Reconciler,
  supersededArticles,
} from '@fogline/model'
import type { Database, Session } from '../database/database.ts'
import { keepUp } from '../database/keepUp.ts'
import { findJudgements } from '../queries.ts'
import { toJsonb } from '../toJsonb.ts'
import { among } from './among.ts'
import { findJudged } from './findJudged.ts'
import { findParts } from './findParts.ts'
import { linkArticles, linkJudged, unlinkArticles } from './linkArticles.ts'
import { loadArticles, loadPages } from './loadNeighbourhood.ts'
import { dropNeighbourhoods, dropScopes, findCases, putCases, putParts } from './parts.ts'
import { toLots } from './toLots.ts'
import { clearTouched, findTouched, type Touched, touchAll } from './touched.ts'

/** How much a run changed. */
export interface PictureUpdate {
  readonly pages: number
  readonly judgements: number
  /** Pairs of articles that were compared because they share a key. */
  readonly compared: number
  readonly neighbourhoods: number
  /** Articles in them: those that were reconciled again. */
  readonly articles: number
  readonly topics: number
}

/** So many pages and judgements are worked into the picture at once: a transaction's memory is bounded by it. */
const batch = 200

const none: PictureUpdate = { pages: 0, judgements: 0, compared: 0, neighbourhoods: 0, articles: 0, topics: 0 }

/**
 * Works what came since into the picture, batch by batch, each whole or not at all. Several processes may try at once: they
 * take turns. Another version of the reconciler makes all of the picture anew.
 */
export async function updatePicture<Profile extends LinkProfile>(
  database: Database,
  reconciler: Reconciler<Profile>,
  onBatch: (update: PictureUpdate) => void = () => undefined,
): Promise<PictureUpdate> {
  let total = none
  for (;;) {
    const update = await database.transaction(async (session) => {
      await session.query('lock table picture in exclusive mode')
      await byIndex(session)
      await startVersion(session, reconciler.version)
      const touched = await findTouched(session, batch)
      if (touched.numbers.length === 0) return null
      const result = await updateBatch(session, touched, reconciler)
      await clearTouched(session, touched)
      return result
    })
    if (update === null) return total
    await keepUp(database)
    total = add(total, update)
    onBatch(total)
  }
}

/** No question of an update reads a whole table, whatever the database believes of tables that grow under its hands. */
async function byIndex(session: Session): Promise<void> {
  await session.query('set local enable_seqscan = off')
  await session.query('set local jit = off')
}

function add(a: PictureUpdate, b: PictureUpdate): PictureUpdate {
  return {
    pages: a.pages + b.pages,
    judgements: a.judgements + b.judgements,
    compared: a.compared + b.compared,
    neighbourhoods: a.neighbourhoods + b.neighbourhoods,
    articles: a.articles + b.articles,
    topics: a.topics + b.topics,
  }
}

/** Empties what another version made, and puts all pages on the list. */
async function startVersion(session: Session, version: string): Promise<void> {
  const there = (await session.query<{ version: string }>('select version from picture'))[0]?.version
  if (there === version) return
  await dropAll(session)
  await touchAll(session)
  await session.query('delete from picture')
  await session.query('insert into picture (version) values ($1)', [version])
}

async function dropAll(session: Session): Promise<void> {
  const scopes = await session.query<{ scope: string }>(
    `select distinct neighbourhood as scope from link_profiles where neighbourhood is not null
     union select distinct topic from topic_cases`,
  )
  await dropScopes(
    session,
    scopes.map(({ scope }) => scope),
  )
  for (const table of ['topic_cases', 'links', 'link_profiles', 'link_keys'])
    await session.query(`delete from ${table}`)
}

async function updateBatch<Profile extends LinkProfile>(
  session: Session,
  touched: Touched,
  reconciler: Reconciler<Profile>,
): Promise<PictureUpdate> {
  const judgements = await findJudgements(session)
  const old = await articlesOfPages(session, touched.pages)
  const judged = await findJudged(session, touched.judgements, judgements)
  const versions = await articlesOfVersions(session, touched.pages)
  const scopes = new Set(await scopesOf(session, [...old, ...versions, ...judged.articles]))
  const unlinked = await unlinkArticles(session, old)
  const fresh = await loadPages(session, touched.pages)
  const { compared, linked } = await linkArticles(session, fresh, reconciler)
  const relinked = await linkJudged(session, judgements, reconciler)
  const seeds = [...fresh.map(({ article }) => article.article.id), ...unlinked, ...linked, ...relinked]
  const groups = await regroup(session, { seeds, scopes, size: reconciler.size })
  const topics = new Set(judged.topics)
  for (const lot of toLots(groups, (group) => group.length))
    for (const topic of await reconcileGroups(session, { groups: lot, judgements, reconciler })) topics.add(topic)
  const made = new Set(groups.map(([scope]) => scope))
  const gone = [...scopes].filter((scope) => !made.has(scope))
  for (const topic of await dropNeighbourhoods(session, gone)) topics.add(topic)
  for (const lot of toLots([...topics], () => 1))
    await reconcileTopics(session, { topics: lot, judgements, reconciler })
  return {
    pages: touched.pages.length,
    judgements: touched.judgements.length,
    compared,
    neighbourhoods: groups.length,
    articles: groups.flat().length,
    topics: topics.size,
  }
}

interface Regroup {
  readonly seeds: readonly string[]
  /** Neighbourhoods that are known to change; those that are found to are added. */
  readonly scopes: Set<string>
  readonly size: NeighbourhoodSize
}

/** The neighbourhoods of the seeds, and of whatever shared one with any article of them before, until nothing more is drawn in. */
async function regroup(session: Session, { seeds, scopes, size }: Regroup): Promise<readonly (readonly string[])[]> {
  const groups = new Map<string, readonly string[]>()
  const done = new Set<string>()
  for (let from = [...seeds, ...(await membersOf(session, [...scopes]))]; from.length > 0; ) {
    const found = await findParts(session, from, size)
    for (const id of from) done.add(id)
    for (const group of found) {
      groups.set(group[0] ?? '', group)
      for (const id of group) done.add(id)
    }
    for (const scope of await scopesOf(session, found.flat())) scopes.add(scope)
    from = (await membersOf(session, [...scopes])).filter((id) => !done.has(id))
  }
  return [...groups.values()]
}

interface Work {
  readonly judgements: readonly Judgement[]
  readonly reconciler: Pick<Reconciler, 'reconcileNeighbourhood' | 'reconcileTopic'>
}

/** Makes the parts of neighbourhoods, each named by its first article. Gives the topics whose cases are not what they were. */
async function reconcileGroups(
  session: Session,
  { groups, judgements, reconciler }: Work & { readonly groups: readonly (readonly string[])[] },
): Promise<readonly string[]> {
  const { found, captures } = await loadArticles(session, groups.flat())
  const byId = new Map(found.map((one) => [one.article.article.id, one]))
  const made = groups.map((group) => {
    const members = group.flatMap((id) => byId.get(id) ?? [])
    const locations = new Set(members.map(({ location }) => location))
    const own = captures.filter(({ location }) => locations.has(location))
    const readings = members.map(({ article }) => article)
    const picture = reconciler.reconcileNeighbourhood({ readings, captures: own, judgements })
    return { scope: group[0] ?? '', readings, ...picture }
  })
  await putParts(session, made)
  const past = made.flatMap(({ part }) => [...supersededArticles(part.histories)])
  await putMembers(session, groups, new Set(past))
  return putCases(session, made)
}

async function putMembers(
  session: Session,
  groups: readonly (readonly string[])[],
  past: ReadonlySet<string>,
): Promise<void> {
  const members = groups.flatMap((group) => group.map((article) => [article, group[0] ?? article, past.has(article)]))
  await session.query(
    `update link_profiles l set neighbourhood = g ->> 1, earlier = (g -> 2)::boolean
      from jsonb_array_elements($1::jsonb) as given (g)
      where l.article = g ->> 0 and (l.neighbourhood is distinct from g ->> 1 or l.earlier <> (g -> 2)::boolean)`,
    [toJsonb(members)],
  )
}

async function reconcileTopics(
  session: Session,
  { topics, judgements, reconciler }: Work & { readonly topics: readonly string[] },
): Promise<void> {
  const cases = await findCases(session, topics)
  const parts = topics.map((scope) => ({ scope, part: reconciler.reconcileTopic(cases.get(scope) ?? [], judgements) }))
  await putParts(session, parts)
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

function scopesOf(session: Session, articles: readonly string[]): Promise<readonly string[]> {
  const sql = `select distinct neighbourhood as id from link_profiles where neighbourhood is not null and article = ${among}`
  return ids(session, sql, articles)
}
