import type { Article, Removal, RemovalView } from '@fogline/model'

/**
 * Where cut pieces stood in an article. `order` counts the lines of the page, and each line that was kept is a block of one
 * of its articles: so the lines that are missing in between are where the pieces were. What stands before an article
 * belongs to it; what stands after the last one belongs to that.
 */
export function placeRemovals(
  removals: readonly Removal[],
  articles: readonly Pick<Article, 'id' | 'index' | 'blocks'>[],
  id: string,
): readonly RemovalView[] {
  const sorted = [...articles].sort((a, b) => a.index - b.index)
  const blocks = sorted.flatMap((article) => article.blocks.map((_, index) => ({ article: article.id, index })))
  const cut = new Set(removals.map(({ order }) => order))
  const last = sorted.at(-1)?.id
  let [line, kept] = [0, 0]
  return [...removals]
    .sort((a, b) => a.order - b.order)
    .flatMap((removal) => {
      for (; line < removal.order; line += 1) if (!cut.has(line)) kept += 1
      const next = blocks[kept] ?? { article: last, index: null }
      return next.article === id ? [{ ...removal, before: next.index }] : []
    })
}
