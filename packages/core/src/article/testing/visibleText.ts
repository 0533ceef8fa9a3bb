import { parseDocument } from 'htmlparser2'

const unseen = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'textarea',
  'select',
  'svg',
  'math',
  'iframe',
  'object',
])

type Node = ReturnType<typeof parseDocument>['children'][number]

/** The words that a reader of a page sees, by a tree and not by the scanner that it checks. */
export function visibleText(html: string): string {
  const words: string[] = []
  const open: Node[] = [...parseDocument(html).children].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text') words.push(node.data)
    if (!('children' in node)) continue
    if ('name' in node && (unseen.has(node.name) || 'hidden' in node.attribs)) continue
    open.push(...[...node.children].reverse())
  }
  return words.join('')
}
