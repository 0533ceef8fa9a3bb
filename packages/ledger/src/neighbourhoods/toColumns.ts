import { type PicturePart, presentReadings, supersededArticles } from '@fogline/model'
import { countTellers } from '../cards/countTellers.ts'
import { foldWords } from '../cards/foldWords.ts'
import type { Given } from '../cards/given.ts'
import { toTrackCards } from '../cards/toTrackCards.ts'
import type { PictureKind } from '../ledger.ts'
import { toJsonb } from '../toJsonb.ts'

/** A column beside the body, and its type. */
export type Column = readonly [name: string, type: 'int' | 'boolean' | 'jsonb' | 'text']

/** Words and JSON are given as JSON. */
export type ColumnValue = number | boolean | string

/** What lists of a kind are ordered by or show, where its body does not say it. */
export const columnNames: Partial<Readonly<Record<PictureKind, readonly Column[]>>> = {
  entities: [
    ['mentions', 'int'],
    ['articles', 'int'],
    ['claims', 'int'],
    ['names', 'text'],
    ['named_in', 'jsonb'],
  ],
  stories: [
    ['outlets', 'int'],
    ['origins', 'int'],
    ['names', 'text'],
  ],
  tracks: [
    ['contested', 'boolean'],
    ['points', 'int'],
    ['card', 'jsonb'],
    ['names', 'text'],
  ],
  contentions: [['names', 'text']],
  copies: [['copied', 'int']],
}

type ColumnsOf = (id: string) => readonly ColumnValue[]

/** The values of the columns, by id. */
export function toColumns(kind: PictureKind, given: Given): ColumnsOf {
  const { part } = given
  switch (kind) {
    case 'entities':
      return countNames(given)
    case 'stories':
      return describeStories(given)
    case 'tracks':
      return describeTracks(given)
    case 'contentions': {
      const topics = new Map(part.contentions.map(({ id, topic }) => [id, topic]))
      return (id) => [toNames([topics.get(id) ?? null])]
    }
    case 'copies':
      return countCopies(part)
    default:
      return () => []
  }
}

const toNames = (texts: readonly (string | null)[]): string => toJsonb(foldWords(texts))

function describeStories(given: Given): ColumnsOf {
  const tellers = countTellers(given)
  const titles = new Map(given.part.stories.map(({ id, title }) => [id, title]))
  return (id) => [tellers.get(id)?.outlets ?? 0, tellers.get(id)?.origins ?? 0, toNames([titles.get(id) ?? null])]
}

function describeTracks(given: Given): ColumnsOf {
  const cards = toTrackCards(given)
  const contested = findContested(given.part)
  const labels = new Map(given.part.tracks.map(({ id, label }) => [id, label]))
  return (id) => {
    const card = cards.get(id)
    return [contested.has(id), card?.points ?? 0, toJsonb(card ?? {}), toNames([labels.get(id) ?? null])]
  }
}

/** How often each entity is named, in how many articles, and what it says; by the articles as their pages have them now. */
function countNames({ part: { entities, histories }, readings }: Given): ColumnsOf {
  const entityOf = new Map(entities.flatMap(({ id, members }) => members.map((member) => [member, id] as const)))
  const counts = new Map(entities.map(({ id }) => [id, { mentions: 0, articles: new Set<string>(), claims: 0 }]))
  for (const { article, layers, statements } of presentReadings(readings, histories)) {
    for (const { entity, form } of layers.mentions) {
      const count = counts.get(entityOf.get(entity) ?? '')
      if (count === undefined || form === 'pronoun') continue
      count.mentions += 1
      count.articles.add(article.id)
    }
    for (const statement of statements) {
      const speaker = statement.kind === 'claim' ? statement.speaker?.entity : null
      const count = counts.get(entityOf.get(speaker ?? '') ?? '')
      if (count !== undefined) count.claims += 1
    }
  }
  const names = new Map(entities.map(({ id, name, aliases }) => [id, toNames([name, ...aliases])]))
  const articleOf = new Map(
    readings.flatMap(({ article, layers }) => layers.entities.map((one) => [one.id, article.id] as const)),
  )
  const namedIn = new Map(
    entities.map(({ id, members }) => [id, toJsonb([...new Set(members.flatMap((one) => articleOf.get(one) ?? []))])]),
  )
  return (id) => {
    const { mentions, articles, claims } = counts.get(id) ?? { mentions: 0, articles: new Set(), claims: 0 }
    return [mentions, articles.size, claims, names.get(id) ?? '""', namedIn.get(id) ?? '[]']
  }
}

/** Articles that repeat another one, earlier versions of pages left out. */
function countCopies({ copies, histories }: PicturePart): ColumnsOf {
  const past = supersededArticles(histories)
  const counts = new Map(
    copies.map(({ id, members }) => [
      id,
      members.filter(({ article, relation }) => relation !== 'original' && !past.has(article)).length,
    ]),
  )
  return (id) => [counts.get(id) ?? 0]
}

function findContested({ tracks, contentions }: PicturePart): ReadonlySet<string> {
  const figures = new Set(contentions.flatMap(({ positions }) => positions.flatMap((position) => position.figures)))
  return new Set(
    tracks
      .filter(({ points, apart }) => [...points, ...apart].some(({ figure }) => figures.has(figure)))
      .map(({ id }) => id),
  )
}
