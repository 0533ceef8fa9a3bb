import { type Article, type Credit, foldOutlet } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'

/** A dateline says where all of an article is from; an address on another site may be a page that moved. */
const order: readonly Credit['kind'][] = ['dateline', 'credit', 'feed-source', 'link', 'canonical']

/** The mark of origin that says most, among those that do not name the article's own outlet; null where it bears none. */
export function strongestCredit({ credits, outlet }: Article, { houses }: Scene): Credit | null {
  const own = houses.named(outlet ?? '')?.title
  const others = credits.filter((credit) => {
    const title = houses.named(credit.outlet)?.title ?? houses.at(credit.outlet)?.title
    return !isPartOf(credit.outlet, outlet) && (own === undefined || title !== own)
  })
  return order.flatMap((kind) => others.find((credit) => credit.kind === kind) ?? [])[0] ?? null
}

/** "Wire" in "Harbour Wire News": an outlet that names itself in short names no other. */
function isPartOf(name: string, outlet: string | null): boolean {
  return ` ${foldOutlet(outlet ?? '')} `.includes(` ${foldOutlet(name)} `)
}

/** The mark in words, with what stands on the page. */
export function sayCredit({ kind, outlet, text }: Credit): string {
  switch (kind) {
    case 'dateline':
      return `The article opens with the dateline of ${outlet}: “${text}”.`
    case 'credit':
      return `The article credits ${outlet}: “${text}”.`
    case 'feed-source':
      return `The feed that brought the article says it is from ${outlet}.`
    case 'link':
      return `The article leads to its original: ${text}.`
    case 'canonical':
      return `The page calls an address at ${outlet} its own: ${text}.`
  }
}
