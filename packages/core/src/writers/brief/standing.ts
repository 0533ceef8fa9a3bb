import type { Support } from '@fogline/model'
import type { ContentIndex } from './contentIndex.ts'

/**
 * The three counts in words: "3 articles, 2 publishers, 1 origin". Where nobody is named from whom an account comes, it says so
 * and counts none; publishers are counted only where a page names one. Null where nothing was worked out.
 */
export function standing(support: Support | undefined, index: Pick<ContentIndex, 'article'>): string | null {
  if (support === undefined) return null
  if (support.articles === 0) return 'told by a digest only'
  const hasOrigin = support.graph.nodes.some((node) => node.isOrigin)
  const hasOutlet = support.originOf.some(({ article }) => (index.article(article)?.outlet ?? null) !== null)
  return [
    count(support.articles, 'article'),
    ...(hasOutlet ? [count(support.publishers, 'publisher')] : []),
    hasOrigin ? count(support.origins, 'origin') : 'no origin named',
  ].join(', ')
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
