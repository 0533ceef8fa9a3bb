import type { PageContext } from '@fogline/model'

/**
 * What is known from outside (a feed's entry) and what a file says of itself, in one: each value from outside first. An archive
 * knows nothing but its own name, so what a file says inside of one stands as the file's.
 */
export function joinContexts(outer: PageContext | null, own: PageContext): PageContext {
  if (outer === null) return own
  return {
    from: outer.from === 'archive' ? own.from : outer.from,
    container: outer.container,
    title: outer.title ?? own.title,
    author: outer.author ?? own.author,
    outlet: outer.outlet ?? own.outlet,
    section: outer.section ?? own.section,
    publishedAt: outer.publishedAt ?? own.publishedAt,
    modifiedAt: outer.modifiedAt ?? own.modifiedAt,
    language: outer.language ?? own.language,
    source: outer.source ?? own.source,
  }
}
