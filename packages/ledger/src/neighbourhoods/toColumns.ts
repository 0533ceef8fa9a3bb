import { type ArticleReading, type PicturePart, presentReadings, supersededArticles } from '@fogline/model'
import type { PictureKind } from '../ledger.ts'
import type { ScopedPart } from './parts.ts'

/** A column beside the body, and its type. */
export type Column = readonly [name: string, type: 'int' | 'boolean']

/** What lists of a kind are ordered by, where its body does not say it. */
export const columnNames: Partial<Readonly<Record<PictureKind, readonly Column[]>>> = {
  entities: [
    ['mentions', 'int'],
    ['articles', 'int'],
    ['claims', 'int'],
  ],
  tracks: [['contested', 'boolean']],
  copies: [['copied', 'int']],
}

type ColumnsOf = (id: string) => readonly (number | boolean)[]

/** The values of the columns, by id. */
export function toColumns(kind: PictureKind, { part, readings = [] }: ScopedPart): ColumnsOf {
  if (kind === 'entities') return countNames(part, readings)
  if (kind === 'tracks') return findContested(part)
  if (kind === 'copies') return countCopies(part)
  return () => []
}

/** How often each entity is named, in how many articles, and what it says; by the articles as their pages have them now. */
function countNames({ entities, histories }: PicturePart, readings: readonly ArticleReading[]): ColumnsOf {
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
  return (id) => {
    const count = counts.get(id)
    return count === undefined ? [0, 0, 0] : [count.mentions, count.articles.size, count.claims]
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

function findContested({ tracks, contentions }: PicturePart): ColumnsOf {
  const figures = new Set(contentions.flatMap(({ positions }) => positions.flatMap((position) => position.figures)))
  const contested = new Set(
    tracks
      .filter(({ points, apart }) => [...points, ...apart].some(({ figure }) => figures.has(figure)))
      .map(({ id }) => id),
  )
  return (id) => [contested.has(id)]
}
