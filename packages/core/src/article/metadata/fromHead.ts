import type { Candidate } from './candidate.ts'
import type { StatedPage } from './page.ts'

/** A page has one address; more are a mistake, or another's. */
const most = 5

/** What the title element, the language of the page, its links and its author mark state. */
export function fromHead({ scan }: Pick<StatedPage, 'scan'>): readonly Candidate[] {
  const found: Candidate[] = []
  if (scan.title !== null)
    found.push({ field: 'title', place: 'title-element', source: 'head-element', text: scan.title, value: scan.title })
  const language = toLanguage(scan.language)
  if (language !== null)
    found.push({ field: 'language', place: 'meta', source: 'head-element', text: scan.language ?? '', value: language })
  if (scan.author !== null)
    found.push({ field: 'author', place: 'visible', source: 'marked-element', text: scan.author, value: scan.author })
  const links = scan.links.filter(({ rel }) => /(?:^|\s)canonical(?:\s|$)/.test(rel)).slice(0, most)
  const addresses = scan.metas.filter(({ name }) => name === 'og:url').slice(0, most)
  return [
    ...found,
    ...links.map(({ href }) => toAddress(href, 'link')),
    ...addresses.map(({ content }) => toAddress(content, 'open-graph')),
  ]
}

function toAddress(stated: string, place: 'link' | 'open-graph'): Candidate {
  const value = stated.trim().slice(0, 2001)
  return { field: 'canonical', place, source: place === 'link' ? 'head-element' : 'meta-name', text: value, value }
}

/** ISO 639-1 of a language tag; null where it is none. */
export function toLanguage(tag: string | null): string | null {
  return /^([a-z]{2})(?:$|[-_])/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null
}
