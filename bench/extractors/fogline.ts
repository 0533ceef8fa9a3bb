import { extractHtml } from '../../packages/core/src/article/html/extractHtml.ts'

/** What the other libraries do too: from the markup to metadata and main text. Ids and the detection of the language are left out. */
export function fogline(html: string, url: string): string {
  const { drafts } = extractHtml(html, url)
  return drafts.flatMap(({ body }) => body.map(({ text }) => text)).join('\n\n')
}
