import type { Article } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'
import { rarityOf } from '../words/rarityOf.ts'
import { cosine, toVector } from '../words/toVector.ts'

/** Headlines that say nearly as much of a story as the most telling one; the earliest of them names it. */
const nearlyAs = 0.9

/**
 * The headline that says most of what all articles of a story say: its words are weighed by how many of the texts have them.
 * A report's before a round-up's, an opinion's or a question; no copy's, as only voices are given. They are in order of telling.
 */
export function titleOf(voices: readonly string[], scene: Scene): string {
  const articles = voices.map(scene.article)
  const titled = articles.filter(({ title }) => title !== null)
  const [best = []] = [titled.filter(isHeadline), titled.filter(({ form }) => form === 'report'), titled].filter(
    (some) => some.length > 0,
  )
  const shares = sharesOf(articles)
  const scored = best.map((article) => ({ title: article.title ?? '', score: tells(article.title ?? '', shares) }))
  const highest = Math.max(...scored.map(({ score }) => score))
  const chosen = scored.find(({ score }) => score >= nearlyAs * highest)
  return chosen?.title ?? firstWords(articles[0]?.text ?? '')
}

function isHeadline({ form, title }: Article): boolean {
  return form === 'report' && title !== null && !/[?？]|^explainer\b|^opinion\b|^analysis\b/i.test(title)
}

/** For each stem the share of the texts that have it. */
function sharesOf(articles: readonly Article[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  for (const { text } of articles) {
    for (const stem of new Set(contentStems(text))) shares.set(stem, (shares.get(stem) ?? 0) + 1 / articles.length)
  }
  return shares
}

/** How much of what the texts share a headline has, for its length. What few of them have counts for little. */
function tells(title: string, shares: ReadonlyMap<string, number>): number {
  const all = toVector([...shares.keys()], (stem) => (shares.get(stem) ?? 0) ** 2 * rarityOf(stem))
  return cosine(all, toVector(contentStems(title), rarityOf))
}

function firstWords(text: string): string {
  const words = text.slice(0, 200).split(/\s+/).slice(0, 12).join(' ')
  return `${words} …`
}
