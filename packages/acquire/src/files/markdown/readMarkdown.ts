import type { PageContext } from '@fogline/model'
import { marked } from 'marked'
import { reject } from '../../reject.ts'
import { emptyContext } from '../emptyContext.ts'
import { escapeHtml } from '../escapeHtml.ts'
import type { Found, Input, Tools } from '../input.ts'
import { joinContexts } from '../joinContexts.ts'
import { readWhole } from '../readWhole.ts'
import { toHtmlPage } from '../toPage.ts'
import { toText } from '../toText.ts'
import { toWords } from '../toWords.ts'
import { splitFrontMatter } from './splitFrontMatter.ts'

type Fields = Readonly<Record<string, unknown>>

function firstOf(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const words = toWords(fields[name])
    if (words !== null) return words
  }
  return null
}

function toContext(fields: Fields, container: string): PageContext {
  return {
    ...emptyContext('markdown', container),
    title: firstOf(fields, ['title', 'headline']),
    author: firstOf(fields, ['author', 'authors', 'byline', 'by']),
    outlet: firstOf(fields, ['outlet', 'source', 'publisher', 'publication', 'site']),
    section: firstOf(fields, ['section', 'category', 'categories', 'tags']),
    publishedAt: firstOf(fields, ['date', 'published', 'publishedAt', 'pubDate', 'created']),
    modifiedAt: firstOf(fields, ['modified', 'updated', 'lastmod', 'modifiedAt']),
    language: firstOf(fields, ['lang', 'language']),
  }
}

/** Null where the marks are nested so deeply that the library gives up. */
function toHtml(markdown: string): string | null {
  try {
    return marked.parse(markdown, { async: false, gfm: true })
  } catch (error) {
    if (error instanceof RangeError || (error instanceof Error && /marked/.test(error.message))) return null
    throw error
  }
}

/** Markdown as HTML, with its front matter as what came with the page. HTML inside of it is markup like any page's: parsed, never run. */
export async function* readMarkdown(input: Input, { settings }: Tools): AsyncGenerator<Found> {
  const bytes = await readWhole(input, settings.maxBytes)
  if ('kind' in bytes) return yield bytes
  const { fields, body } = splitFrontMatter(toText(bytes))
  const context = toContext(fields, input.location)
  const html = toHtml(body)
  if (html === null) {
    const detail = 'its marks are nested too deeply; save it as plain text'
    return yield reject(input.location, 'unreadable', detail)
  }
  const title = context.title === null ? '' : `<title>${escapeHtml(context.title)}</title>`
  const page = `<!doctype html><html><head><meta charset="utf-8">${title}</head><body><article>${html}</article></body></html>`
  yield toHtmlPage(input, page, joinContexts(input.context, context))
}
