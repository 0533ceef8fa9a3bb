import type { PageContext } from '@fogline/model'

/** A context that says no more than where a page lay. */
export function emptyContext(from: PageContext['from'], container: string): PageContext {
  return {
    from,
    container,
    title: null,
    author: null,
    outlet: null,
    section: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    source: null,
  }
}
