import {
  type ArticleEntity,
  type ArticleReading,
  type Entity,
  type Judgement,
  type LedgerContent,
  type NewsEvent,
  remember,
  type Statement,
  type Story,
} from '@fogline/model'
import { entityRef, outletRef } from './stableIds.ts'

/** What judgements can be about, by id. */
export interface JudgedIndex {
  readonly readings: ReadonlyMap<string, ArticleReading>
  readonly statements: ReadonlyMap<string, Statement>
  readonly articleEntities: ReadonlyMap<string, { readonly entity: ArticleEntity; readonly article: string }>
  /** Joined entities by the ids of their members. */
  readonly entityOf: ReadonlyMap<string, Entity>
  readonly entities: ReadonlyMap<string, Entity>
  /** Joined entities by the names that judgements call them. */
  readonly entitiesOfRef: ReadonlyMap<string, readonly Entity[]>
  /** One of the ways in which articles write that name. */
  readonly nameOfRef: ReadonlyMap<string, string>
  readonly stories: ReadonlyMap<string, Story>
  readonly storiesOf: ReadonlyMap<string, readonly Story[]>
  readonly events: ReadonlyMap<string, NewsEvent>
  readonly eventsOf: ReadonlyMap<string, readonly NewsEvent[]>
  /** By article, the one whose words it is; itself where it is no copy. */
  readonly originalOf: (article: string) => string
  /** Names of outlets by what judgements call them. */
  readonly outlets: ReadonlyMap<string, readonly string[]>
  readonly judgements: ReadonlyMap<string, Judgement>
}

type Content = Pick<LedgerContent, 'readings' | 'picture' | 'judgements'>

/** Look-ups over a ledger's content, made once for each. */
export const judgedIndexOf: (content: Content) => JudgedIndex = remember(toJudgedIndex)

function toJudgedIndex({ readings, picture, judgements }: Content): JudgedIndex {
  const entityOf = new Map(picture.entities.flatMap((entity) => entity.members.map((id) => [id, entity] as const)))
  const originals = new Map(
    picture.copies.flatMap(({ original, members }) => members.map(({ article }) => [article, original] as const)),
  )
  const articleEntities = readings.flatMap(({ article, layers }) =>
    layers.entities.map((entity) => ({ entity, article: article.id })),
  )
  return {
    readings: new Map(readings.map((reading) => [reading.article.id, reading])),
    statements: new Map(readings.flatMap(({ statements }) => statements.map((one) => [one.id, one] as const))),
    articleEntities: new Map(articleEntities.map((one) => [one.entity.id, one])),
    entityOf,
    entities: new Map(picture.entities.map((entity) => [entity.id, entity])),
    entitiesOfRef: group(
      articleEntities.flatMap(({ entity }) => {
        const [ref, joined] = [entityRef(entity), entityOf.get(entity.id)]
        return ref === null || joined === undefined ? [] : [[ref, joined] as const]
      }),
    ),
    nameOfRef: new Map(articleEntities.map(({ entity }) => [entityRef(entity) ?? '', entity.name])),
    stories: new Map(picture.stories.map((story) => [story.id, story])),
    storiesOf: group(picture.stories.flatMap((story) => story.articles.map((article) => [article, story] as const))),
    events: new Map(picture.events.map((event) => [event.id, event])),
    eventsOf: group(picture.events.flatMap((event) => event.members.map((id) => [id, event] as const))),
    originalOf: (article) => originals.get(article) ?? article,
    outlets: group(
      readings.flatMap(({ article: { outlet } }) => (outlet === null ? [] : [[outletRef(outlet), outlet] as const])),
    ),
    judgements: new Map(judgements.map((judgement) => [judgement.id, judgement])),
  }
}

function group<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Set<Value>>()
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set<Value>()).add(value))
  return new Map([...groups].map(([key, values]) => [key, [...values]]))
}
