import { type Article, type Credit, foldOutlet, type Houses, type PublisherTitle, toHost } from '@fogline/model'

/** The mark by which an article says that it is from another one's outlet, by name, by another of its names, or by its address; null where it says no such thing. */
export function creditTo(article: Article, other: Article, houses: Houses): Credit | null {
  if (isSameOutlet(article, other, houses)) return null
  return article.credits.find((credit) => means(credit, other, houses)) ?? null
}

function isSameOutlet(a: Article, b: Article, houses: Houses): boolean {
  if (a.outlet !== null && b.outlet !== null && foldOutlet(a.outlet) === foldOutlet(b.outlet)) return true
  const title = titleOf(a, houses)
  return title !== null && title === titleOf(b, houses)
}

function means({ outlet }: Credit, other: Article, houses: Houses): boolean {
  if (other.outlet !== null && foldOutlet(outlet) === foldOutlet(other.outlet)) return true
  const title = houses.named(outlet)?.title ?? houses.at(outlet)?.title ?? null
  if (title !== null) return title === titleOf(other, houses)
  const host = toHost(outlet)
  return host !== '' && host === toHost(other.canonical ?? '')
}

function titleOf({ outlet, canonical }: Article, houses: Houses): PublisherTitle | null {
  return houses.named(outlet ?? '')?.title ?? houses.at(canonical ?? '')?.title ?? null
}
