import type { NewsEvent, OriginEdge, OriginNode, OriginNodeView, OriginsView, Story, Support } from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toArticleLabel, toEntityLabel } from './labels.ts'

/** A graph of more nodes is no picture any more; a larger story is drawn by its most told events. */
const most = 40

/** Where the accounts of a claim, a figure, an event, a transfer or a story come from; null where nothing was worked out. */
export function toOriginsView(prepared: Prepared, id: string): OriginsView | null {
  const story = prepared.content.picture.stories.find((one) => one.id === id)
  if (story) return ofStory(prepared, story)
  const support = prepared.supportOf.get(id) ?? prepared.supportOf.get(eventOf(prepared, id)?.id ?? '')
  if (!support) return null
  const { articles, publishers, origins, because, graph, originOf } = support
  return {
    of: id,
    articles,
    publishers,
    outlets: outletsOf(
      prepared,
      originOf.map(({ article }) => article),
    ),
    origins: graph.nodes.some((node) => node.isOrigin) ? origins : 0,
    because,
    nodes: graph.nodes.map((node) => toNode(prepared, node)),
    edges: graph.edges,
    left: 0,
  }
}

/** One article's word of an event stands as the news event does that it is part of. */
function eventOf({ content }: Prepared, statement: string): NewsEvent | undefined {
  return content.picture.events.find(({ members }) => members.includes(statement))
}

function ofStory(prepared: Prepared, story: Story): OriginsView {
  const supports = story.events
    .flatMap((id) => prepared.supportOf.get(id) ?? [])
    .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1))
  const { nodes, edges, drawn } = unite(supports)
  return {
    of: story.id,
    articles: story.articles.length,
    publishers: null,
    outlets: outletsOf(prepared, story.articles),
    origins: nodes.filter(({ isOrigin }) => isOrigin).length,
    because: null,
    nodes: nodes.map((node) => toNode(prepared, node)),
    edges,
    left: supports.length - drawn,
  }
}

function unite(supports: readonly Support[]) {
  const nodes = new Map<string, OriginNode>()
  const edges = new Map<string, OriginEdge>()
  let drawn = 0
  for (const { graph } of supports) {
    if (nodes.size > 0 && nodes.size + graph.nodes.length > most) continue
    drawn += 1
    for (const node of graph.nodes)
      nodes.set(node.id, { ...node, isOrigin: node.isOrigin || nodes.get(node.id)?.isOrigin === true })
    for (const edge of graph.edges) edges.set(JSON.stringify([edge.from, edge.to, edge.kind]), edge)
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()], drawn }
}

function outletsOf(prepared: Prepared, articles: readonly string[]): number {
  return new Set(articles.flatMap((id) => prepared.articleCards.get(id)?.outlet ?? [])).size
}

function toNode(prepared: Prepared, { id, kind, label, entity, isOrigin }: OriginNode): OriginNodeView {
  return {
    id,
    label,
    article: kind === 'article' ? toArticleLabel(prepared, id) : null,
    entity: toEntityLabel(prepared, entity),
    isOrigin,
  }
}
