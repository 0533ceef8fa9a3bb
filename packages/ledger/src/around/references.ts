import type { ArticleReading, Contention, NewsEvent, Statement, Support } from '@fogline/model'

type Ids = readonly (string | null | undefined)[]

/** Whom a statement names, by the ids of article entities. */
export function namedBy(statement: Statement): Ids {
  switch (statement.kind) {
    case 'claim':
      return [statement.speaker?.entity, statement.addressee]
    case 'figure':
      return [statement.subject, statement.object, statement.attributedTo?.entity]
    case 'event':
      return [...statement.actors, ...statement.recipients]
    case 'transfer':
      return [statement.supplier, statement.recipient, statement.itemEntity]
  }
}

/** Which places and times of its article a statement speaks of. */
export function layersOf(statement: Statement): Ids {
  switch (statement.kind) {
    case 'claim':
      return [statement.when]
    case 'figure':
      return [statement.place]
    case 'event':
      return statement.places
    case 'transfer':
      return []
  }
}

/** Everyone whom these name, by the ids of entities and of article entities. */
export function everyoneIn(things: {
  readonly readings: readonly Pick<ArticleReading, 'statements' | 'layers'>[]
  readonly events: readonly NewsEvent[]
  readonly contentions: readonly Contention[]
  readonly support: readonly Support[]
}): readonly string[] {
  const ids: Ids = [
    ...things.readings.flatMap(({ statements, layers }) => [
      ...statements.flatMap(namedBy),
      ...layers.mentions.map(({ entity }) => entity),
    ]),
    ...things.events.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
    ...things.contentions.flatMap(({ positions }) => positions.map(({ holder }) => holder?.entity)),
    ...things.support.flatMap(({ graph }) => graph.nodes.map(({ entity }) => entity)),
  ]
  return present(ids)
}

/** Without those that are not there, each once. */
export function present(ids: Ids): readonly string[] {
  return [...new Set(ids.flatMap((id) => id ?? []))]
}
