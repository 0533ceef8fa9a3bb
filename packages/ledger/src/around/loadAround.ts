import {
  type ArticleReading,
  type Contention,
  type Entity,
  type KeptLayers,
  mergeParts,
  type NewsEvent,
  type PicturePart,
  type Statement,
  type Track,
} from '@fogline/model'
import type { Session } from '../database/database.ts'
import { findReadings } from '../findReadings.ts'
import { findRows } from '../lists.ts'
import { among } from '../neighbourhoods/among.ts'
import { findJudgements, findPagesOf } from '../queries.ts'
import type { Around, Plan } from './around.ts'
import { findIds } from './findIds.ts'
import {
  findTopics,
  isToldIn,
  loadContentions,
  loadEntities,
  loadHistories,
  loadNamed,
  loadRows,
  loadSupport,
  loadTracks,
  renameEntities,
} from './loadPicture.ts'
import { loadHeads, loadLayers, loadStatements } from './loadReadings.ts'
import { noLayers } from './noLayers.ts'
import { everyoneIn, layersOf, present } from './references.ts'

/** Loads what is planned, and whatever that names. */
export async function loadAround(session: Session, plan: Plan): Promise<Around> {
  const named = await loadNamed(session, plan.rows)
  const scoped = await loadScopes(session, plan)
  const whole = tellsOfEntity(plan) ? scoped.events : named.events
  const statements = await loadStatements(session, {
    articles: [...plan.read, ...plan.told],
    alone: [...plan.alone, ...(tellsOfEntity(plan) ? whole.flatMap(({ members }) => members) : [])],
  })
  const events = mergeById([...named.events, ...scoped.events])
  const stories = mergeById([...named.stories, ...scoped.stories])
  const readings = await loadReadings(session, plan, { statements, events, named: whole })
  const within = [...new Set([...plan.scopes, ...(await findNeighbourhoods(session, plan.isList ? [] : readings))])]
  const topical = await loadTopics(session, { plan, named, statements, within })
  const supported = [...statements, ...events].map(({ id }) => id)
  const support = await loadSupport(session, [...supported, ...named.support.flatMap(({ of }) => of)], plan)
  const everyone = everyoneIn({ readings, events, contentions: topical.contentions, support })
  const entities = [...named.entities, ...(await loadEntities(session, [...everyone, ...populations(topical.tracks)]))]
  const part = mergeParts([
    {
      ...topical,
      events,
      stories,
      support,
      entities: distinct(entities),
      copies: await loadRows(session, 'copies', within),
      histories: await loadHistories(session, within, changesOf(plan)),
    },
  ])
  const picture = { ...part, entities: await renameEntities(session, part.entities) }
  return { ...(await loadRest(session, { plan, readings, picture })), readings, left: plan.left }
}

function findNeighbourhoods(session: Session, readings: readonly ArticleReading[]): Promise<readonly string[]> {
  return findIds(
    session,
    `select distinct neighbourhood as id from link_profiles where neighbourhood is not null and article = ${among}`,
    readings.map(({ article }) => article.id),
  )
}

/** What is used in an event may be named by the event's own words alone: all events around an entity are looked at. */
function tellsOfEntity({ rows, scopes }: Plan): boolean {
  return scopes.length > 0 && rows.some(({ kind }) => kind === 'entities')
}

/** Only the screens of an article and of a change show what changed. */
function changesOf({ read, rows, scopes }: Plan): readonly string[] {
  return read.length > 0 || rows.some(({ kind }) => kind === 'histories') ? scopes : []
}

async function loadScopes(session: Session, { scopes }: Plan): Promise<Pick<PicturePart, 'events' | 'stories'>> {
  return { events: await loadRows(session, 'events', scopes), stories: await loadRows(session, 'stories', scopes) }
}

async function loadReadings(
  session: Session,
  plan: Plan,
  {
    statements,
    events,
    named,
  }: {
    readonly statements: readonly Statement[]
    readonly events: readonly NewsEvent[]
    /** Those events that are shown even where none of their articles is. */
    readonly named: readonly NewsEvent[]
  },
): Promise<readonly ArticleReading[]> {
  const read = new Set(plan.read)
  const others = [
    ...new Set([...plan.told, ...plan.heads, ...placing(named), ...statements.map(({ article }) => article)]),
  ].filter((id) => !read.has(id))
  const rows = [...(await findReadings(session, plan.read)), ...(await loadHeads(session, others))]
  const wanted = events.filter(isToldIn(new Set(others)))
  const located = statements.filter(
    (statement) => !read.has(statement.article) && present(layersOf(statement)).length > 0,
  )
  const layers = await loadLayers(session, {
    articles: [
      ...located.map(({ article }) => article),
      ...placing(wanted),
      ...(plan.named.length === 0 ? [] : [...plan.told, ...plan.heads]),
    ],
    withNames: plan.named.length > 0,
    ids: [...present(located.flatMap(layersOf)), ...wanted.flatMap(({ places }) => places), ...plan.named],
  })
  const own = new Map<string, Statement[]>(rows.map(({ article }) => [article.id, []]))
  for (const statement of statements) own.get(statement.article)?.push(statement)
  return rows
    .map((row) => ({
      ...row,
      layers: withLayers(row.layers, layers.get(row.article.id)),
      statements: own.get(row.article.id) ?? [],
    }))
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
}

/** The articles that say where events were. */
function placing(events: readonly NewsEvent[]): readonly string[] {
  return events.flatMap(({ places, evidence }) => (places.length === 0 ? [] : evidence.map(({ article }) => article)))
}

function withLayers(layers: KeptLayers, found: Partial<KeptLayers> | undefined): KeptLayers {
  return layers === noLayers && found !== undefined ? { ...layers, ...found } : layers
}

interface Loaded {
  readonly plan: Plan
  readonly named: Pick<PicturePart, 'tracks' | 'contentions'>
  readonly statements: readonly Statement[]
  /** Neighbourhoods. */
  readonly within: readonly string[]
}

/** Tracks and contentions, of topics and of the neighbourhoods. */
async function loadTopics(
  session: Session,
  { plan, named, statements, within }: Loaded,
): Promise<{ readonly tracks: readonly Track[]; readonly contentions: readonly Contention[] }> {
  if (plan.isList) return { tracks: [], contentions: [] }
  const figures = statements.filter(({ kind }) => kind === 'figure').map(({ id }) => id)
  const points = named.tracks.flatMap((track) => [...track.points, ...track.apart].map(({ figure }) => figure))
  const topics = await findTopics(session, { statements: statements.map(({ id }) => id), scopes: within })
  const scopes = [...new Set([...within, ...topics, ...plan.rows.map(({ scope }) => scope)])]
  const having = [...plan.read, ...plan.told, ...statements.map(({ id }) => id), ...points]
  const tracks = await loadTracks(session, scopes, figures)
  return {
    tracks: mergeById([...named.tracks, ...tracks]),
    contentions: mergeById([...named.contentions, ...(await loadContentions(session, scopes, having))]),
  }
}

/** The first of each id: those that are named come before those that are found. */
function mergeById<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map([...items].reverse().map((item) => [item.id, item])).values()]
}

/** A part of an entity that was found in two ways is one part. */
function distinct(entities: readonly Entity[]): readonly Entity[] {
  return [...new Map(entities.map((one) => [`${one.id} ${one.members.join(' ')}`, one])).values()]
}

/** Whose the counted are stands in a basis as the id of an entity. */
function populations(tracks: readonly Track[]): readonly string[] {
  return tracks.flatMap(({ basis }) => basis.population?.match(/\b[0-9a-f]{20}\b/g) ?? [])
}

interface Made {
  readonly plan: Plan
  readonly readings: readonly ArticleReading[]
  readonly picture: PicturePart
}

async function loadRest(
  session: Session,
  { plan, readings, picture }: Made,
): Promise<Omit<Around, 'readings' | 'left'>> {
  const read = new Set(plan.read)
  const pages = readings.filter(({ article }) => read.has(article.id)).map(({ article }) => article.page)
  const version = (await session.query<{ version: string }>('select version from picture'))[0]?.version ?? 'none'
  const labelled = [
    ...readings.map(({ article }) => article.id),
    ...picture.copies.flatMap(({ members }) => members.map(({ article }) => article)),
    ...picture.support.flatMap(({ graph, originOf }) => [
      ...graph.nodes.flatMap(({ kind, id }) => (kind === 'article' ? id : [])),
      ...originOf.map(({ article }) => article),
    ]),
    ...picture.histories.flatMap(({ versions, lineages, changes }) =>
      changes.length === 0 ? [] : [...versions.flatMap(({ articles }) => articles), ...lineages.flat()],
    ),
  ]
  return {
    pages: pages.length === 0 ? [] : await findPagesOf(session, [...new Set(pages)]),
    judgements: await findJudgements(session),
    rejections: [],
    picture: { version, ...picture },
    cards: {
      stories: await findRows(
        session,
        'stories',
        picture.stories.map(({ id }) => id),
      ),
      tracks: await findRows(
        session,
        'tracks',
        picture.tracks.map(({ id }) => id),
      ),
      articles: await findRows(session, 'articles', labelled),
    },
  }
}
