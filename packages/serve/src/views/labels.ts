import type { ArticleLabel, EntityLabel, HolderView, SupportView } from '@fogline/model'
import type { Prepared } from '../prepare.ts'

/** Names an article in a line. */
export function toArticleLabel(prepared: Prepared, id: string): ArticleLabel {
  const { title, outlet, publishedAt } = prepared.articleCards.get(id) ?? { title: id, outlet: null, publishedAt: null }
  return { id, title, outlet, publishedAt }
}

/** Names who is meant, from the id of an entity or of an article entity; null where nobody is. */
export function toEntityLabel(prepared: Prepared, id: string | null): EntityLabel | null {
  if (id === null) return null
  const entity = prepared.entityOf.get(id) ?? prepared.entities.get(id)
  return entity ? { id: entity.id, name: entity.name, type: entity.type } : null
}

/** All that can be named of a list of ids. */
export function toEntityLabels(prepared: Prepared, ids: readonly string[]): readonly EntityLabel[] {
  return ids.flatMap((id) => toEntityLabel(prepared, id) ?? [])
}

/** Who says so, as worded, with who that is. */
export function toHolder(
  prepared: Prepared,
  holder: { readonly text: string; readonly entity: string | null } | null,
): HolderView | null {
  return holder ? { text: holder.text, entity: toEntityLabel(prepared, holder.entity) } : null
}

/** How well a statement stands; null where the picture says nothing of it. */
export function toSupport(prepared: Prepared, id: string): SupportView | null {
  const support = prepared.supportOf.get(id)
  if (!support) return null
  const { articles, publishers, origins, graph, status, reliability, credibility, remarks, because, by } = support
  const named = graph.nodes.some((node) => node.isOrigin) ? origins : 0
  return { articles, publishers, origins, named, status, reliability, credibility, remarks, because, by }
}
