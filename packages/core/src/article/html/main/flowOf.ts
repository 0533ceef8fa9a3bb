import type { ScanBlock, ScanNode } from '../scan.ts'

const parts: ReadonlySet<string> = new Set(
  'p li ul ol dl dd dt blockquote pre h1 h2 h3 h4 h5 h6 table tbody thead tfoot tr td th'.split(' '),
)

/** The element in whose stream of paragraphs a block stands: the first around it that is no paragraph, list or table. */
export function flowOf({ node }: ScanBlock, nodes: readonly ScanNode[]): number {
  let at = node
  for (let steps = 0; steps < 12 && parts.has(nodes[at]?.tag ?? ''); steps++) at = nodes[at]?.parent ?? -1
  return at
}
