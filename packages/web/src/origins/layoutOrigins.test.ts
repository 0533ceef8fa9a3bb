import type { OriginEdge, OriginNodeView } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import { layoutOrigins } from './layoutOrigins.ts'

const node = (id: string, isOrigin = false): OriginNodeView => ({
  id,
  label: id,
  article: id.startsWith('source') ? null : { id, title: id, outlet: null, publishedAt: null },
  entity: null,
  isOrigin,
})
const edge = (from: string, to: string, kind: OriginEdge['kind'] = 'cites'): OriginEdge => ({
  from,
  to,
  kind,
  because: '',
  evidence: [],
  by: '',
})
const nodes = [node('copy'), node('wire'), node('other'), node('source', true), node('alone')]
const edges = [
  edge('copy', 'wire', 'verbatim_reprint'),
  edge('wire', 'source', 'quotes'),
  edge('other', 'source', 'quotes'),
]
const at = (layout: ReturnType<typeof layoutOrigins>, id: string) => layout.nodes.find((one) => one.node.id === id)

describe('the graph of origins', () => {
  test('first sources stand left, and each teller right of whom it has it from', () => {
    const layout = layoutOrigins(nodes, edges, 900)
    const x = (id: string) => at(layout, id)?.x ?? Number.NaN
    expect(x('source')).toBeLessThan(x('wire'))
    expect(x('wire')).toBeLessThan(x('copy'))
    expect(x('other')).toBe(x('wire'))
  })

  test('an article that names nobody is open; an origin and a source are not', () => {
    const layout = layoutOrigins(nodes, edges, 900)
    expect(layout.nodes.filter(({ isOpen }) => isOpen).map((one) => one.node.id)).toEqual(['alone'])
  })

  test('nodes do not overlap, and all lie within the picture', () => {
    const { nodes: placed, box, width, height } = layoutOrigins(nodes, edges, 300)
    for (const a of placed) {
      expect(a.x >= 0 && a.y >= 0 && a.x + box.width <= width && a.y + box.height <= height).toBe(true)
      for (const b of placed.filter((one) => one !== a)) {
        expect(Math.abs(a.x - b.x) >= box.width || Math.abs(a.y - b.y) >= box.height).toBe(true)
      }
    }
  })

  test('no room makes it wider than the room, never the columns narrower', () => {
    const [narrow, wide] = [layoutOrigins(nodes, edges, 200), layoutOrigins(nodes, edges, 900)]
    expect(narrow.width).toBeGreaterThan(200)
    expect(wide.width).toBeGreaterThan(narrow.width)
    expect(wide.width).toBeLessThanOrEqual(900)
  })

  test('a ring and an edge to nowhere do no harm', () => {
    const ring = layoutOrigins([node('a'), node('b')], [edge('a', 'b'), edge('b', 'a'), edge('a', 'gone')], 600)
    expect(ring.nodes).toHaveLength(2)
    expect(ring.edges).toHaveLength(2)
  })

  test('the order of what is given never shows', () => {
    expect(layoutOrigins([...nodes].reverse(), [...edges].reverse(), 900)).toEqual(layoutOrigins(nodes, edges, 900))
  })

  test('the words of the edges do not lie over one another', () => {
    const sources = Array.from({ length: 5 }, (_, index) => node(`source ${index}`, true))
    const { edges: placed } = layoutOrigins(
      [...sources, node('article')],
      sources.map(({ id }) => edge('article', id)),
      900,
    )
    for (const a of placed)
      for (const b of placed.filter((one) => one !== a))
        expect(Math.abs(a.at.x - b.at.x) >= 60 || Math.abs(a.at.y - b.at.y) >= 12).toBe(true)
  })

  test('nothing gives an empty picture', () => {
    expect(layoutOrigins([], [], 600).nodes).toEqual([])
  })
})
