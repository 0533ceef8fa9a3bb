import type { Candidate } from './candidate.ts'
import type { StatedPage } from './page.ts'

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
  for (const { rel, href } of scan.links)
    if (rel.split(/\s+/).includes('canonical'))
      found.push({
        field: 'canonical',
        place: 'link',
        source: 'head-element',
        text: href.slice(0, 2000),
        value: href.trim(),
      })
  for (const { name, content } of scan.metas)
    if (name === 'og:url')
      found.push({
        field: 'canonical',
        place: 'open-graph',
        source: 'meta-name',
        text: content.slice(0, 2000),
        value: content.trim(),
      })
  return found
}

/** ISO 639-1 of a language tag; null where it is none. */
export function toLanguage(tag: string | null): string | null {
  return /^([a-z]{2})(?:$|[-_])/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase() ?? null
}
