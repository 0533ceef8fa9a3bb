import type { Scan } from '../scan.ts'
import type { PageDays } from './countDays.ts'
import { findArticles } from './findArticles.ts'
import { findEntries } from './findEntries.ts'
import { findSections } from './findSections.ts'
import { findUpdates } from './findUpdates.ts'
import { isLive } from './isLive.ts'
import type { Parts } from './part.ts'
import { splitStamps } from './splitStamps.ts'

const finders = [findUpdates, findEntries, findArticles, findSections]

/**
 * The articles of a page that holds several, in its order: the entries of a live page as its data or its times say, articles
 * in full in an `<article>` each, or one below another with a headline and a byline or a day. No parts for other pages.
 */
export function findParts(page: Scan, days: PageDays): Parts {
  const scan = isLive(page) ? splitStamps(page) : page
  for (const find of finders) {
    const parts = find(scan, days)
    if (parts.length > 1) return { scan, parts }
  }
  return { scan: page, parts: [] }
}
