import type { Page } from '@fogline/model'
import { escapeHtml } from '../files/escapeHtml.ts'
import type { FeedEntry } from './feed.ts'
import { toParagraphs } from './toParagraphs.ts'
import { toPlainText } from './toPlainText.ts'

/**
 * Characters of text from which a feed's own words count as an article: a short wire report has about a hundred words. Lower,
 * and teasers come in as articles.
 */
const articleLength = 600

/** Does the feed give an entry's article itself, not only a teaser? */
export function hasArticle({ content }: FeedEntry): boolean {
  return content !== null && content.length >= articleLength && toPlainText(content).length >= articleLength
}

/** The article that a feed gives itself, as a page of its own. */
export function toContentPage(entry: FeedEntry, location: string, fetchedAt: string | null): Page {
  const content = entry.content ?? ''
  const title = escapeHtml(entry.title ?? '')
  const body = /<[a-z][^>]*>/i.test(content) ? content : toParagraphs(content)
  const html =
    `<!doctype html>\n<html><head><meta charset="utf-8"><title>${title}</title></head>\n` +
    `<body><article><h1>${title}</h1>\n${body}\n</article></body></html>\n`
  const bytes = new TextEncoder().encode(html)
  return { location, bytes, contentType: 'text/html; charset=utf-8', fetchedAt, context: entry.context }
}
