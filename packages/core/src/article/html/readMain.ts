import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Scan, ScanBlock } from './scan.ts'
import { scanHtml } from './scanHtml.ts'

/** Past these a tree is not built: 50,000 nested elements keep the library busy past any patience. */
const limits = { nodes: 20_000, characters: 6_000_000, references: 50_000 }

type DomDocument = ConstructorParameters<typeof Readability>[0]

/** The blocks of a page's main text: the one place that knows the extraction library. Null where it finds none or must not try. */
export function readMain(html: string, scan: Scan): readonly ScanBlock[] | null {
  if (scan.nodes.length > limits.nodes || html.length > limits.characters) return null
  if (html.split('&').length > limits.references) return null
  try {
    const { document } = parseHTML(/<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
    const content = new Readability(document as unknown as DomDocument, { disableJSONLD: true }).parse()?.content
    return content ? scanHtml(content).blocks : null
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError || error instanceof SyntaxError) return null
    throw error
  }
}
