import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import type { Extractor } from './extractor.ts'
import { toText } from './toText.ts'

/** Defuddle on the same document tree, without its requests to other services. */
export const defuddle: Extractor = async (html, url) => {
  const { document } = parseHTML(html)
  const { content } = await Defuddle(document as unknown as Parameters<typeof Defuddle>[0], url, { useAsync: false })
  return toText(content)
}
