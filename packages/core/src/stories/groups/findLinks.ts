import { daysBetween, likenessOf } from './likenessOf.ts'
import { storyDays } from './toStoryKeys.ts'
import type { StoryProfile, StoryText } from './toStoryProfile.ts'

/** Two articles that may tell one story, and how alike they are. `a` is the smaller id. */
export interface StoryLink {
  readonly a: string
  readonly b: string
  readonly likeness: number
}

/**
 * From here two articles are linked. ECB+ is level from .20 to .28; lower makes parts larger without changing stories,
 * higher cuts stories apart.
 */
export const linkFrom = 0.26

/** The link of two articles, by nothing but the two; null where they are too far apart or too little alike. */
export function toLink(a: StoryText, b: StoryText): StoryLink | null {
  if (daysBetween(a, b) > storyDays) return null
  const likeness = likenessOf(a, b)
  if (likeness < linkFrom) return null
  return a.article < b.article ? { a: a.article, b: b.article, likeness } : { a: b.article, b: a.article, likeness }
}

/** All links among articles: each is compared with what it looks up, once. */
export function findLinks(profiles: readonly StoryProfile[]): readonly StoryLink[] {
  const holders = new Map<string, StoryProfile[]>()
  const links: StoryLink[] = []
  for (const profile of profiles) {
    for (const candidate of new Set(profile.lookups.flatMap((key) => holders.get(key) ?? []))) {
      const link = toLink(profile, candidate)
      if (link !== null) links.push(link)
    }
    for (const key of profile.keys) {
      const held = holders.get(key)
      if (held === undefined) holders.set(key, [profile])
      else held.push(profile)
    }
  }
  return links.sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
