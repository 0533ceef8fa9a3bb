import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Extractor } from './extractor.ts'
import { toText } from './toText.ts'

type DomDocument = ConstructorParameters<typeof Readability>[0]

/** Mozilla's library on the fastest document tree that it works on. */
export const readability: Extractor = (html) => {
  const { document } = parseHTML(html)
  const content = new Readability(document as unknown as DomDocument).parse()?.content
  return content ? toText(content) : ''
}
