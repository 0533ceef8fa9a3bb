import type { Story } from '@fogline/model'
import { type Given, originalsOf } from './given.ts'

/** How many outlets a story's pages name, and how many of its articles copy no other; by the id of the story. */
export function countTellers(
  given: Given,
): ReadonlyMap<string, { readonly outlets: number; readonly origins: number }> {
  const originals = originalsOf(given.part)
  const outletOf = new Map(given.readings.map(({ article }) => [article.id, article.outlet]))
  const count = ({ articles }: Story) => ({
    outlets: new Set(articles.flatMap((id) => outletOf.get(id) ?? [])).size,
    origins: new Set(articles.map((id) => originals.get(id) ?? id)).size,
  })
  return new Map(given.part.stories.map((story) => [story.id, count(story)]))
}
