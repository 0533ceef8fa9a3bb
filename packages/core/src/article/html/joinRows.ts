import type { ScanBlock, ScanNode } from './scan.ts'

/** A cell with more letters is a part of a page that was laid out with a table, and no table. */
const longest = 200

const isCell = (tag: string | undefined): boolean => tag === 'td' || tag === 'th'

/** Makes one block of each row of a table of data, cells apart by a bar. What stands in a table that lays out a page is prose. */
export function joinRows(blocks: readonly ScanBlock[], nodes: readonly ScanNode[]): readonly ScanBlock[] {
  if (!blocks.some(({ kind }) => kind === 'table')) return blocks
  const joined: ScanBlock[] = []
  const add = (block: ScanBlock): void => void joined.push({ ...block, order: joined.length })
  for (let at = 0; at < blocks.length; ) {
    const row = rowFrom(blocks, nodes, at)
    const [first] = row
    if (first === undefined) break
    if (row.length > 1 && isData(row, nodes)) add(join(row))
    else for (const block of row) add(block.kind === 'table' ? { ...block, kind: 'paragraph' } : block)
    at += row.length
  }
  return joined
}

/** The blocks from here that stand in the same row; the one block alone where it stands in none. */
function rowFrom(blocks: readonly ScanBlock[], nodes: readonly ScanNode[], at: number): readonly ScanBlock[] {
  const row = rowOf(blocks[at], nodes)
  let end = at + 1
  while (row >= 0 && end < blocks.length && rowOf(blocks[end], nodes) === row) end++
  return blocks.slice(at, end)
}

/** The cell that holds the block, directly or in a paragraph; -1 for none. */
function cellOf(block: ScanBlock | undefined, nodes: readonly ScanNode[]): number {
  if (block === undefined || block.kind !== 'table') return -1
  if (isCell(nodes[block.node]?.tag)) return block.node
  const around = nodes[block.node]?.parent ?? -1
  return isCell(nodes[around]?.tag) ? around : -1
}

function rowOf(block: ScanBlock | undefined, nodes: readonly ScanNode[]): number {
  return nodes[cellOf(block, nodes)]?.parent ?? -1
}

function isData(row: readonly ScanBlock[], nodes: readonly ScanNode[]): boolean {
  const cells = new Set(row.map((block) => cellOf(block, nodes)))
  return cells.size === row.length && row.every(({ text }) => text.length <= longest)
}

function join(row: readonly ScanBlock[]): ScanBlock {
  const [first] = row
  if (first === undefined) throw new Error('A row holds at least one block.')
  const text = row.map((block) => block.text).join(' | ')
  const letters = row.reduce((sum, block) => sum + block.text.length, 0)
  const linked = row.reduce((sum, block) => sum + block.text.length * block.linked, 0) / letters
  return { ...first, text, linked, links: row.flatMap(({ links }) => links) }
}
