import { cleanLine } from '../cleanLine.ts'
import type { Attributes } from './readMarkup.ts'
import type { Scan } from './scan.ts'

/** What the head of a page states, gathered while its markup is read. */
export interface Head {
  readonly open: (tag: string, attributes: Attributes) => void
  /** Takes words that are a title or structured data; false for all others. */
  readonly text: (words: string) => boolean
  readonly close: (tag: string) => void
  readonly stated: () => Pick<Scan, 'metas' | 'links' | 'json' | 'title' | 'language'>
}

/** Notes metas, links, structured data, the title and the language. */
export function readHead(): Head {
  const metas: { name: string; content: string }[] = []
  const links: { rel: string; href: string }[] = []
  const json: string[] = []
  let title = ''
  let language: string | null = null
  let raw: string[] | null = null
  return {
    open: (tag, attributes) => {
      if (tag === 'html') language ??= attributes.lang?.trim().slice(0, 20) ?? null
      if (tag === 'meta') {
        const name = attributes.property ?? attributes.name ?? attributes.itemprop
        if (name && attributes.content) metas.push({ name: name.toLowerCase(), content: attributes.content })
      }
      if (tag === 'link' && attributes.rel && attributes.href)
        links.push({ rel: attributes.rel.toLowerCase(), href: attributes.href })
      if (tag === 'title' || (tag === 'script' && /ld\+json/i.test(attributes.type ?? ''))) raw = []
    },
    text: (words) => {
      raw?.push(words)
      return raw !== null
    },
    close: (tag) => {
      if (raw === null || (tag !== 'script' && tag !== 'title')) return
      if (tag === 'script') json.push(raw.join(''))
      else if (title === '') title = cleanLine(raw.join('').slice(0, 1000))
      raw = null
    },
    stated: () => ({ metas, links, json, title: title === '' ? null : title, language }),
  }
}
