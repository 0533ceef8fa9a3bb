import type { Attributes } from './readMarkup.ts'

/** What the head of a page states, as it is read. */
export interface Stated {
  readonly metas: { name: string; content: string }[]
  readonly links: { rel: string; href: string }[]
  readonly json: string[]
  readonly title: string[]
  language: string | null
}

/** Notes what an element of the head states. */
export function stateHead(stated: Stated, tag: string, attributes: Attributes): void {
  if (tag === 'html') stated.language ??= attributes.lang?.trim().slice(0, 20) ?? null
  if (tag === 'meta') {
    const name = attributes.property ?? attributes.name ?? attributes.itemprop
    if (name && attributes.content) stated.metas.push({ name: name.toLowerCase(), content: attributes.content })
  }
  if (tag === 'link' && attributes.rel && attributes.href)
    stated.links.push({ rel: attributes.rel.toLowerCase(), href: attributes.href })
}
