import { parseHTML } from 'linkedom'

const inline = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q s small span strong sub sup time tt u var'.split(' '),
)

interface Node {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<Node>
}

/** The words of the HTML that a library gives, a line break at the ends of every element that is not inline. */
export function toText(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`)
  const words: string[] = []
  const open: (Node | string)[] = [document.body as unknown as Node]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') words.push(node)
    else if (node.nodeType === 3) words.push(node.textContent ?? '')
    else if (node.nodeType === 1) {
      const apart = inline.has(node.nodeName.toLowerCase()) ? '' : '\n'
      open.push(apart, ...[...node.childNodes].reverse(), apart)
    }
  }
  return words.join('')
}
