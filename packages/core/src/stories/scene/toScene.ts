import {
  type Article,
  type ArticleReading,
  type Claim,
  type CopyGroup,
  type Entity,
  type EventStatement,
  type Figure,
  type Houses,
  type PlaceReference,
  type Statement,
  type Transfer,
  toHouses,
} from '@fogline/model'
import { foldName } from '../entities/foldName.ts'
import { type PlaceInTelling, toTelling } from './toTelling.ts'

/** Look-ups over a neighbourhood, made once and read by every part of the picture. */
export interface Scene {
  readonly readings: readonly ArticleReading[]
  readonly claims: readonly Claim[]
  readonly figures: readonly Figure[]
  readonly events: readonly EventStatement[]
  readonly transfers: readonly Transfer[]
  readonly statement: (id: string) => Statement | undefined
  readonly article: (id: string) => Article
  readonly reading: (article: string) => ArticleReading | undefined
  readonly place: (id: string) => PlaceReference | undefined
  readonly entity: (id: string) => Entity | undefined
  /** The joined entity that an article entity is part of. */
  readonly entityOf: (articleEntity: string | null) => Entity | null
  /** Countries, also those that only the pages tell of. */
  readonly states: readonly Entity[]
  /** The one named entity that a name can mean; null where none or several have it. */
  readonly entityNamed: (name: string) => Entity | null
  /** The article that speaks for all its copies: copies are one voice. */
  readonly voiceOf: (article: string) => string
  readonly copies: readonly CopyGroup[]
  readonly houses: Houses
  /** What the article's page says now: the newest version of the article, itself where there is no other. */
  readonly presentOf: (article: string) => string
  /** Counts the versions of an article from 0, the oldest. */
  readonly versionOf: (article: string) => number
  readonly placeInTelling: (article: string) => PlaceInTelling
  /** Compares articles by publication date where stated, then by page and place on it, versions of one in their order: the order of telling. */
  readonly tellingOrder: (a: string, b: string) => number
}

/** Prepares the look-ups. */
export function toScene(input: {
  readonly readings: readonly ArticleReading[]
  readonly copies: readonly CopyGroup[]
  readonly entities: readonly Entity[]
  /** Articles through the versions of their pages, the present one last. */
  readonly lineages?: readonly (readonly string[])[]
  readonly houses?: Houses
}): Scene {
  const readings = [...input.readings].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const statements = readings.flatMap((reading) => reading.statements)
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const byArticle = new Map(readings.map((reading) => [reading.article.id, reading]))
  const places = new Map(
    readings.flatMap((reading) => reading.layers.places.map((place) => [place.id, place] as const)),
  )
  const entities = new Map(input.entities.map((entity) => [entity.id, entity]))
  const joined = new Map(input.entities.flatMap((entity) => entity.members.map((member) => [member, entity] as const)))
  const voices = new Map(
    input.copies.flatMap((group) => group.members.map((member) => [member.article, group.original] as const)),
  )
  const names = toNames(input.entities)
  const article = (id: string) => {
    const found = byArticle.get(id)?.article
    if (found === undefined) throw new Error(`no article ${id} in the scene`)
    return found
  }
  const telling = toTelling(article, input.lineages ?? [])
  return {
    readings,
    claims: statements.filter((s) => s.kind === 'claim'),
    figures: statements.filter((s) => s.kind === 'figure'),
    events: statements.filter((s) => s.kind === 'event'),
    transfers: statements.filter((s) => s.kind === 'transfer'),
    statement: (id) => byId.get(id),
    article,
    reading: (id) => byArticle.get(id),
    place: (id) => places.get(id),
    entity: (id) => entities.get(id),
    entityOf: (id) => (id === null ? null : (joined.get(id) ?? null)),
    states: input.entities.filter(({ type }) => type === 'country'),
    entityNamed: (name) => names.get(foldName(name)) ?? null,
    voiceOf: (id) => voices.get(id) ?? id,
    copies: input.copies,
    houses: input.houses ?? toHouses([]),
    presentOf: telling.presentOf,
    versionOf: telling.versionOf,
    placeInTelling: telling.placeOf,
    tellingOrder: telling.order,
  }
}

/** Named entities by each of their names; a name of several means none. */
function toNames(entities: readonly Entity[]): ReadonlyMap<string, Entity | null> {
  const names = new Map<string, Entity | null>()
  for (const entity of entities.filter(({ type }) => type !== 'unnamed')) {
    for (const name of new Set([entity.name, ...entity.aliases].map(foldName))) {
      names.set(name, names.has(name) && names.get(name) !== entity ? null : entity)
    }
  }
  return names
}
