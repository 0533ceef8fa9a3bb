import { type Account, type Article, foldOutlet } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'

/** How many publishers tell a thing, and why two titles are one. */
export interface Publishers {
  readonly count: number
  /** A sentence for each house that several of the titles belong to. */
  readonly because: string
}

/** Whose an article is: the house where one is known, else the outlet; articles that name none are of one together. */
export function publisherOf({ outlet, canonical }: Article, { houses }: Scene): Account['publisher'] {
  const found = houses.named(outlet ?? '') ?? houses.at(canonical ?? '')
  const key = found?.house.id ?? (outlet === null ? '(unknown)' : `outlet ${foldOutlet(outlet)}`)
  return { key, house: found?.house.name ?? null, title: found?.title.name ?? outlet ?? '' }
}

/** Counts by house: titles of one house are one publisher. */
export function countPublishers(publishers: readonly Account['publisher'][]): Publishers {
  const groups = new Map<string, { readonly house: string | null; readonly titles: Set<string> }>()
  for (const { key, house, title } of publishers) {
    const group = groups.get(key) ?? { house, titles: new Set() }
    group.titles.add(title)
    groups.set(key, group)
  }
  const shared = [...groups.values()].filter(({ house, titles }) => house !== null && titles.size > 1)
  const said = shared
    .map(
      ({ house, titles }) =>
        ` ${inWords(titles.size)} titles of one house: ${[...titles].sort().join(', ')} (${house}).`,
    )
    .sort()
  return { count: groups.size, because: said.join('') }
}

function inWords(count: number): string {
  return ['', 'One', 'Two', 'Three', 'Four', 'Five'][count] ?? String(count)
}
