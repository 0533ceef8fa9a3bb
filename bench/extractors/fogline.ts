import { extractArticles } from '@fogline/core'
import type { Extractor } from './extractor.ts'

/** The whole of Fogline's first stage: decoding, metadata, main text, ids, language. */
export const fogline: Extractor = (html, url) => {
  const bytes = new TextEncoder().encode(html)
  const found = extractArticles({ location: url, bytes, contentType: 'text/html; charset=utf-8', fetchedAt: null })
  if (found.kind === 'rejection') return ''
  return found.articles.map(({ text, bodyStart }) => text.slice(bodyStart)).join('\n\n')
}
