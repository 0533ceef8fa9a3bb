import type { Scene } from '../scene/toScene.ts'
import { cutStories } from './cutStories.ts'
import { findLinks } from './findLinks.ts'
import { likenessOf, textLikeness } from './likenessOf.ts'
import { toParts } from './toParts.ts'
import { type StoryProfile, toStoryProfile } from './toStoryProfile.ts'
import { withoutParties } from './withoutParties.ts'

/**
 * Which articles tell one story: links between articles that share keys, parts that hang together by links, and in each part
 * the groups whose texts are alike. Each step looks at its neighbourhood only. Copies always go together; the first of each
 * list is the article that told the story first, and gives it its id.
 */
export function groupStories(scene: Scene): readonly (readonly string[])[] {
  const profiles = scene.readings
    .filter(({ article }) => scene.voiceOf(article.id) === article.id)
    .map((reading) => toStoryProfile(reading))
  const byArticle = new Map(profiles.map((profile) => [profile.article, profile]))
  const copies = toCopies(scene)
  return toParts([...byArticle.keys()], findLinks(profiles))
    .flatMap((part) => cutPart(part.flatMap((article) => byArticle.get(article) ?? [])))
    .map((group) => [...group].sort(scene.tellingOrder))
    .map((group) => [...group, ...group.flatMap((voice) => copies.get(voice) ?? []).sort()])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
}

function cutPart(part: readonly StoryProfile[]): readonly (readonly string[])[] {
  const profiles = withoutParties(part)
  const of = (measure: typeof likenessOf) => (a: number, b: number) => {
    const [x, y] = [profiles[a], profiles[b]]
    return x === undefined || y === undefined ? 0 : measure(x, y)
  }
  const groups = cutStories(profiles.length, of(likenessOf), of(textLikeness))
  return groups.map((group) => group.flatMap((index) => profiles[index]?.article ?? []))
}

/** The copies by the article that speaks for them, without itself. */
function toCopies(scene: Scene): ReadonlyMap<string, readonly string[]> {
  const copies = new Map<string, string[]>()
  for (const { article } of scene.readings) {
    const voice = scene.voiceOf(article.id)
    if (voice === article.id) continue
    const held = copies.get(voice)
    if (held === undefined) copies.set(voice, [article.id])
    else held.push(article.id)
  }
  return copies
}
