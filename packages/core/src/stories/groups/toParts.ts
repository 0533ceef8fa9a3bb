import { createUnionFind } from '../words/createUnionFind.ts'
import { linkFrom, type StoryLink } from './findLinks.ts'

/** More than so many articles are not clustered at once: the cost of one more article stays level. */
export const mostInPart = 256

/** Where a chain of links holds more than that, it is looked at through links this much stronger, again and again. */
export const levelStep = 0.04

/**
 * Articles that hang together by links, as sorted lists. A chain that grows without end, as a war's does, is cut where it is
 * weakest: each article belongs to the largest set of at most `most` that hangs together around it by links from some level up.
 * Which set that is depends on this set and on the links out of it alone, so that an article read elsewhere changes nothing here.
 */
export function toParts(
  articles: readonly string[],
  links: readonly StoryLink[],
  most = mostInPart,
): readonly (readonly string[])[] {
  return split([...articles].sort(), links, { level: linkFrom, most })
}

interface Cut {
  readonly level: number
  readonly most: number
}

function split(
  articles: readonly string[],
  links: readonly StoryLink[],
  { level, most }: Cut,
): readonly (readonly string[])[] {
  const strong = links.filter(({ likeness }) => likeness >= level)
  return components(articles, strong).flatMap((part) => {
    if (part.length <= most || level + levelStep > 1) return [part]
    const inside = new Set(part)
    const own = strong.filter(({ a }) => inside.has(a))
    return split(part, own, { level: level + levelStep, most })
  })
}

function components(articles: readonly string[], links: readonly StoryLink[]): readonly (readonly string[])[] {
  const sets = createUnionFind()
  for (const { a, b } of links) sets.join(a, b)
  const parts = new Map<string, string[]>()
  for (const article of articles) {
    const part = parts.get(sets.find(article)) ?? []
    part.push(article)
    parts.set(sets.find(article), part)
  }
  return [...parts.values()]
}
