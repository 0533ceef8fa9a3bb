import type { Around } from '@fogline/ledger'
import {
  type Article,
  type ArticleCard,
  type ArticleReading,
  type Claim,
  type Contention,
  type CopyGroup,
  type CopyMember,
  type Entity,
  type Evidence,
  type Figure,
  type Mention,
  type NewsEvent,
  type PageChange,
  type PageHistory,
  type PageRecord,
  type PlaceReference,
  presentReadings,
  type Statement,
  type Story,
  type StoryCard,
  type Support,
  supersededArticles,
  type TimeExpression,
  type Track,
  type TrackCard,
} from '@fogline/model'

/** What is around a thing, with an index for each question that its screen asks, so that an answer is a few look-ups. */
export interface Prepared {
  /** With the articles as their pages have them now; earlier versions are found by their ids alone. */
  readonly content: Around
  /** Of every article that is named, by its id; so those of the tracks and the stories. */
  readonly articleCards: ReadonlyMap<string, ArticleCard>
  readonly trackCards: ReadonlyMap<string, TrackCard>
  readonly storyCards: ReadonlyMap<string, StoryCard>
  readonly readings: ReadonlyMap<string, ArticleReading>
  readonly pages: ReadonlyMap<string, PageRecord>
  /** Articles by the id of their page. */
  readonly articlesOf: ReadonlyMap<string, readonly Article[]>
  readonly statements: ReadonlyMap<string, Statement>
  readonly claims: ReadonlyMap<string, Claim>
  readonly figures: ReadonlyMap<string, Figure>
  readonly entities: ReadonlyMap<string, Entity>
  /** By the id of an article entity. */
  readonly entityOf: ReadonlyMap<string, Entity>
  /** Where each entity is named, by entity id, pronouns left out. */
  readonly namesOf: ReadonlyMap<string, readonly Evidence[]>
  /** Where each entity is meant, pronouns among them. */
  readonly mentionsOf: ReadonlyMap<string, readonly Evidence[]>
  readonly places: ReadonlyMap<string, { readonly article: string; readonly place: PlaceReference }>
  readonly times: ReadonlyMap<string, TimeExpression>
  readonly copyOf: ReadonlyMap<string, { readonly group: CopyGroup; readonly member: CopyMember }>
  readonly supportOf: ReadonlyMap<string, Support>
  readonly trackOf: ReadonlyMap<string, Track>
  readonly events: ReadonlyMap<string, NewsEvent>
  /** By the id of a claim or a figure. */
  readonly contentionsOf: ReadonlyMap<string, readonly Contention[]>
  readonly storiesOf: ReadonlyMap<string, readonly Story[]>
  /** Ids of articles that a later version of their page took the place of. */
  readonly earlier: ReadonlySet<string>
  /** By the id of a page; of locations that were captured with several bytes. */
  readonly historyOf: ReadonlyMap<string, PageHistory>
  readonly changes: ReadonlyMap<string, { readonly history: PageHistory; readonly change: PageChange }>
}

/** Builds every index once; the answers then never scan what they can look up. */
export function prepare(content: Around): Prepared {
  const { readings, pages, picture, cards } = content
  const present = presentReadings(readings, picture.histories)
  const statements = readings.flatMap((reading) => reading.statements)
  const entityOf = new Map(picture.entities.flatMap((entity) => entity.members.map((id) => [id, entity] as const)))
  const claims = statements.filter((one) => one.kind === 'claim')
  return {
    content: { ...content, readings: present },
    articleCards: byId(cards.articles),
    trackCards: byId(cards.tracks),
    storyCards: byId(cards.stories),
    readings: new Map(readings.map((reading) => [reading.article.id, reading])),
    pages: new Map(pages.map((page) => [page.id, page])),
    articlesOf: groupByMany(
      readings.map(({ article }) => article),
      ({ page }) => page,
    ),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    claims: new Map(claims.map((one) => [one.id, one])),
    figures: new Map(statements.filter((one) => one.kind === 'figure').map((one) => [one.id, one])),
    entities: new Map(picture.entities.map((entity) => [entity.id, entity])),
    entityOf,
    namesOf: toMentionsOf(present, entityOf, ({ form }) => form !== 'pronoun'),
    mentionsOf: toMentionsOf(present, entityOf, () => true),
    places: new Map(
      readings.flatMap(({ article, layers }) =>
        layers.places.map((place) => [place.id, { article: article.id, place }] as const),
      ),
    ),
    times: new Map(readings.flatMap(({ layers }) => layers.times.map((time) => [time.id, time] as const))),
    copyOf: new Map(
      picture.copies.flatMap((group) => group.members.map((member) => [member.article, { group, member }] as const)),
    ),
    supportOf: new Map(picture.support.flatMap((support) => support.of.map((id) => [id, support] as const))),
    trackOf: new Map(
      picture.tracks.flatMap((track) =>
        [...track.apart, ...track.points].map((point) => [point.figure, track] as const),
      ),
    ),
    events: new Map(picture.events.map((event) => [event.id, event])),
    contentionsOf: groupByMany(picture.contentions, (contention) =>
      contention.positions.flatMap((position) => [...position.claims, ...position.figures]),
    ),
    storiesOf: groupByMany(picture.stories, (story) => story.articles),
    earlier: supersededArticles(picture.histories),
    historyOf: toHistoryOf(picture.histories, readings),
    changes: new Map(
      picture.histories.flatMap((history) =>
        history.changes.map((change) => [change.id, { history, change }] as const),
      ),
    ),
  }
}

/** Pages of a history are found through its articles: also those that differ from a version in their menus alone. */
function toHistoryOf(
  histories: readonly PageHistory[],
  readings: readonly ArticleReading[],
): ReadonlyMap<string, PageHistory> {
  const pageOf = new Map(readings.map(({ article }) => [article.id, article.page]))
  return new Map(
    histories.flatMap((history) => {
      const pages = history.lineages.flat().flatMap((id) => pageOf.get(id) ?? [])
      return [...pages, ...history.versions.map(({ page }) => page)].map((page) => [page, history] as const)
    }),
  )
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

function groupByMany<Item>(
  items: readonly Item[],
  toKeys: (item: Item) => string | readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set([toKeys(item)].flat())) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}

function toMentionsOf(
  readings: readonly ArticleReading[],
  entityOf: ReadonlyMap<string, Entity>,
  isWanted: (mention: Mention) => boolean,
): ReadonlyMap<string, readonly Evidence[]> {
  const mentionsOf = new Map<string, Evidence[]>()
  for (const { article, layers } of readings) {
    for (const { start, end, text, entity } of layers.mentions.filter(isWanted)) {
      const id = entityOf.get(entity)?.id
      if (id === undefined) continue
      const evidence = { article: article.id, start, end, text }
      const mentions = mentionsOf.get(id)
      if (mentions) mentions.push(evidence)
      else mentionsOf.set(id, [evidence])
    }
  }
  return mentionsOf
}
