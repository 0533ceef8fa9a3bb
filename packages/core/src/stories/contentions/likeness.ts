import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'

/** How much two texts share, rare stems counting more: the weight shared by both over the weight of the lighter one, 0–1. */
export type Likeness = (a: string, b: string) => number

/** A likeness with stem weights (smoothed idf) taken from all articles of the scene. */
export function toLikeness(scene: Scene): Likeness {
  const inArticles = new Map<string, number>()
  for (const { article } of scene.readings) {
    for (const stem of new Set(contentStems(article.text))) inArticles.set(stem, (inArticles.get(stem) ?? 0) + 1)
  }
  const weight = (stem: string) => Math.log(1 + (scene.readings.length + 1) / (1 + (inArticles.get(stem) ?? 0)))
  const sum = (stems: Iterable<string>) => [...stems].reduce((total, stem) => total + weight(stem), 0)
  return (a, b) => {
    const [x, y] = [new Set(contentStems(a)), new Set(contentStems(b))]
    const least = Math.min(sum(x), sum(y))
    return least === 0 ? 0 : sum([...x].filter((stem) => y.has(stem))) / least
  }
}

/** How many stems two texts share. */
export function sharedStems(a: string, b: string): number {
  const other = new Set(contentStems(b))
  return [...new Set(contentStems(a))].filter((stem) => other.has(stem)).length
}
