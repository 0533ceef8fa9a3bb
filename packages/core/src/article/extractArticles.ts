import type { Article, Page, PageRecord, Rejection } from '@fogline/model'

/** A page's articles and what was cut from it. */
export interface Extraction {
  readonly kind: 'extraction'
  readonly page: PageRecord
  readonly articles: readonly Article[]
}

/** Placeholder: filled by its owner. */
export function extractArticles(page: Page): Extraction | Rejection {
  return { kind: 'rejection', location: page.location, reason: 'no-article', detail: 'not written yet' }
}
