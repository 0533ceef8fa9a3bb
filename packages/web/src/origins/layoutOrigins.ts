import type { OriginEdge, OriginNodeView } from '@fogline/model'

/** A node in pixels; `x`, `y` are those of its upper left corner. */
export interface PlacedNode {
  readonly node: OriginNodeView
  readonly x: number
  readonly y: number
  /** No step leads on from this article, and it names nobody: where it has it from is not known. */
  readonly isOpen: boolean
}

/** An edge from the one that was told (`left`) to the one that tells it on. */
export interface PlacedEdge {
  readonly edge: OriginEdge
  readonly path: string
  /** Where its word stands. */
  readonly at: { readonly x: number; readonly y: number }
}

export interface OriginLayout {
  readonly width: number
  readonly height: number
  readonly nodes: readonly PlacedNode[]
  readonly edges: readonly PlacedEdge[]
  readonly box: { readonly width: number; readonly height: number }
}

const row = 58

/** Sizes of a box, of the room between two columns for the words of the edges, and of the margin. */
interface Sizes {
  readonly box: OriginLayout['box']
  readonly gap: number
  readonly edge: number
}

const usual: Sizes = { box: { width: 164, height: 40 }, gap: 118, edge: 16 }
/** For a telephone, and for the panel beside a page. */
const small: Sizes = { box: { width: 116, height: 40 }, gap: 68, edge: 3 }
/** A name that is longer than a box of this width is cut. */
const widestBox = 250
const head = 26

/** The usual sizes where they fit, with boxes as wide as the room allows, so that names are not cut where they need not be. */
function sizesFor(columns: number, room: number): Sizes {
  const widthOf = ({ box, gap, edge }: Sizes): number => columns * box.width + (columns - 1) * gap + 2 * edge
  const sizes = widthOf(usual) > room ? small : usual
  const spare = Math.max(0, room - widthOf(sizes)) / columns
  return { ...sizes, box: { ...sizes.box, width: Math.min(widestBox, Math.floor(sizes.box.width + spare)) } }
}

/**
 * First sources stand left, those who tell from them right of them: a node is one column right of the rightmost that it goes
 * back to. Within a column nodes stand near those that they go back to, so that few edges cross.
 */
export function layoutOrigins(
  nodes: readonly OriginNodeView[],
  edges: readonly OriginEdge[],
  room: number,
): OriginLayout {
  const columns = toColumns(nodes, edges)
  const { box, gap, edge } = sizesFor(columns.length, room)
  const wanted = columns.length * box.width + (columns.length - 1) * gap + 2 * edge
  const width = Math.max(wanted, Math.min(room, wanted + (columns.length - 1) * 180))
  const step = columns.length < 2 ? 0 : (width - 2 * edge - box.width) / (columns.length - 1)
  const tallest = Math.max(1, ...columns.map((column) => column.length))
  const height = tallest * row + head + 8
  const goesOn = new Set(edges.map(({ from }) => from))
  const placed = columns.flatMap((column, depth) => {
    const top = head + ((tallest - column.length) * row) / 2
    return column.map((node, order): PlacedNode => {
      const isOpen = !node.isOrigin && node.article !== null && !goesOn.has(node.id)
      return { node, x: edge + depth * step, y: top + order * row, isOpen }
    })
  })
  return { width, height, box, nodes: placed, edges: placeEdges(edges, placed, box) }
}

/** Rounds of sorting each column by its neighbours; after a few nothing moves any more. */
const rounds = 4

function toColumns(
  nodes: readonly OriginNodeView[],
  edges: readonly OriginEdge[],
): readonly (readonly OriginNodeView[])[] {
  const depths = toDepths(nodes, edges)
  const amount = Math.max(0, ...depths.values()) + 1
  const columns = Array.from({ length: amount }, (_, depth) =>
    nodes.filter(({ id }) => depths.get(id) === depth).sort(byName),
  )
  const order = new Map(columns.flatMap(placesIn))
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]))
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to)
    neighbours.get(to)?.push(from)
  }
  for (let round = 0; round < rounds; round++)
    for (const [index, column] of columns.entries()) {
      const near = new Map(
        column.map(({ id }) => [id, middle((neighbours.get(id) ?? []).map((one) => order.get(one)))]),
      )
      columns[index] = [...column].sort((a, b) => (near.get(a.id) ?? 0) - (near.get(b.id) ?? 0) || byName(a, b))
      for (const [id, place] of placesIn(columns[index])) order.set(id, place)
    }
  return columns
}

function byName(a: OriginNodeView, b: OriginNodeView): number {
  return a.label.localeCompare(b.label, 'en') || (a.id < b.id ? -1 : 1)
}

/** Where each stands in its column, from 0 to 1. */
function placesIn(column: readonly OriginNodeView[]): readonly (readonly [string, number])[] {
  return column.map(({ id }, index) => [id, (index + 0.5) / column.length] as const)
}

/** How many steps each is from the first source by its longest way; a ring is cut where it closes. */
function toDepths(nodes: readonly OriginNodeView[], edges: readonly OriginEdge[]): ReadonlyMap<string, number> {
  const backs = new Map<string, string[]>()
  const known = new Set(nodes.map(({ id }) => id))
  for (const { from, to } of edges) {
    if (known.has(from) && known.has(to)) backs.set(from, [...(backs.get(from) ?? []), to])
  }
  const depths = new Map<string, number>()
  const depthOf = (id: string, way: ReadonlySet<string>): number => {
    const done = depths.get(id)
    if (done !== undefined) return done
    const before = (backs.get(id) ?? []).filter((to) => to !== id && !way.has(to))
    const depth = before.length === 0 ? 0 : 1 + Math.max(...before.map((to) => depthOf(to, new Set([...way, id]))))
    depths.set(id, depth)
    return depth
  }
  for (const { id } of nodes) depthOf(id, new Set())
  return depths
}

function middle(places: readonly (number | undefined)[]): number {
  const known = places.filter((place) => place !== undefined)
  return known.length === 0 ? 0.5 : known.reduce((sum, place) => sum + place, 0) / known.length
}

/** Edges of one node end below each other, in the order of where they come from; their words do not lie over one another. */
function placeEdges(
  edges: readonly OriginEdge[],
  nodes: readonly PlacedNode[],
  box: OriginLayout['box'],
): readonly PlacedEdge[] {
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]))
  const taken: Point[] = []
  return nodes.flatMap((teller) => {
    const mine = edges
      .filter(({ from, to }) => from === teller.node.id && byId.has(to) && to !== from)
      .sort((a, b) => (byId.get(a.to)?.y ?? 0) - (byId.get(b.to)?.y ?? 0) || (a.kind < b.kind ? -1 : 1))
    return mine.flatMap((edge, index) => {
      const source = byId.get(edge.to)
      if (!source) return []
      const start = { x: source.x + box.width, y: source.y + box.height / 2 }
      const end = { x: teller.x, y: teller.y + (box.height * (index + 1)) / (mine.length + 1) }
      const at = freeWords(start, end, taken)
      taken.push(at)
      const bend = bendOf(start, end)
      const path = `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`
      return [{ edge, path, at }]
    })
  })
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Where along an edge its word may stand, the best place first. */
const shares = [0.62, 0.5, 0.72, 0.4, 0.8, 0.3, 0.22, 0.88]
/** Words nearer than this lie over one another. */
const apart = { x: 84, y: 21 }

/** The first place along the edge where no other word stands; where all are taken, that with the most room. */
function freeWords(start: Point, end: Point, taken: readonly Point[]): Point {
  const places = shares.map((share) => pointAt(share, start, end))
  const room = (place: Point): number =>
    Math.min(apart.y, ...taken.filter(({ x }) => Math.abs(x - place.x) < apart.x).map(({ y }) => Math.abs(y - place.y)))
  return places.reduce((best, place) => (room(place) > room(best) ? place : best))
}

function bendOf(start: Point, end: Point): number {
  return Math.max(28, (end.x - start.x) / 2)
}

function pointAt(share: number, start: Point, end: Point): Point {
  const bend = bendOf(start, end)
  return {
    x: curve(share, [start.x, start.x + bend, end.x - bend, end.x]),
    y: curve(share, [start.y, start.y, end.y, end.y]),
  }
}

/** A point of a cubic Bézier curve, in one dimension. */
function curve(t: number, [a, b, c, d]: readonly [number, number, number, number]): number {
  const s = 1 - t
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
}
