import type {
  Article,
  ArticleReading,
  Entity,
  Evidence,
  LedgerContent,
  NewsEvent,
  Statement,
  Story,
  Support,
} from '@fogline/model'

/** Look-ups over a ledger's content for those who write about it. */
export interface ContentIndex {
  readonly article: (id: string) => Article | undefined
  readonly statement: (id: string) => Statement | undefined
  readonly entityOf: (articleEntity: string | null) => Entity | undefined
  /** By the id of an entity of the picture, as events name their parties. */
  readonly party: (entity: string) => Entity | undefined
  readonly support: (of: string) => Support | undefined
  readonly storyOf: (article: string) => Story | undefined
  readonly isCopy: (article: string) => boolean
  readonly reading: (article: string) => ArticleReading | undefined
  /** The sentence that holds the position, as evidence. */
  readonly sentenceAt: (article: string, position: number) => Evidence | undefined
  readonly eventsOf: (story: string) => readonly NewsEvent[]
}

/** Prepares the look-ups. */
export function toContentIndex({ readings, picture }: LedgerContent): ContentIndex {
  const byArticle = new Map(readings.map((reading) => [reading.article.id, reading]))
  const statements = new Map(readings.flatMap((reading) => reading.statements.map((s) => [s.id, s] as const)))
  const entities = new Map(
    picture.entities.flatMap((entity) => entity.members.map((member) => [member, entity] as const)),
  )
  const parties = new Map(picture.entities.map((entity) => [entity.id, entity]))
  const supports = new Map(picture.support.flatMap((one) => [one.of].flat().map((of) => [of, one] as const)))
  const stories = new Map(
    picture.stories.flatMap((story) => story.articles.map((article) => [article, story] as const)),
  )
  const events = new Map(picture.events.map((event) => [event.id, event]))
  const copies = new Set(
    picture.copies.flatMap((g) => g.members.flatMap((m) => (m.article === g.original ? [] : [m.article]))),
  )
  const eventsByStory = new Map(
    picture.stories.map((story) => [story.id, story.events.flatMap((id) => events.get(id) ?? [])]),
  )
  return {
    article: (id) => byArticle.get(id)?.article,
    statement: (id) => statements.get(id),
    entityOf: (id) => (id === null ? undefined : entities.get(id)),
    party: (entity) => parties.get(entity),
    support: (of) => supports.get(of),
    storyOf: (article) => stories.get(article),
    isCopy: (article) => copies.has(article),
    reading: (article) => byArticle.get(article),
    eventsOf: (story) => eventsByStory.get(story) ?? [],
    sentenceAt: (article, position) => {
      const reading = byArticle.get(article)
      const sentence = reading?.layers.sentences.find((s) => s.start <= position && position < s.end)
      if (reading === undefined || sentence === undefined) return undefined
      const { start, end } = sentence
      return { article, start, end, text: reading.article.text.slice(start, end) }
    },
  }
}
