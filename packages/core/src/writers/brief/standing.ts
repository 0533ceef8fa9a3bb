import type { Support, VerificationStatus } from '@fogline/model'
import type { ContentIndex } from './contentIndex.ts'

/** What is known of it beyond the counts; of what they say themselves (one origin, several, none named) nothing. */
const words: Readonly<Partial<Record<VerificationStatus, string>>> = {
  confirmed: 'confirmed',
  contested: 'contested',
  denied: 'denied',
  discounted: 'rejected',
  retracted: 'no longer said',
  unverifiable: 'not yet to be verified',
}

/**
 * The three counts in words, and what is known beyond them: "3 articles, 2 publishers, 1 origin; contested". Where nobody is
 * named from whom an account comes, it says so and counts none; publishers are counted only where a page names one. Null where
 * nothing was worked out.
 */
export function standing(support: Support | undefined, index: Pick<ContentIndex, 'article'>): string | null {
  if (support === undefined) return null
  const known = words[support.status]
  return known === undefined ? countsOf(support, index) : `${countsOf(support, index)}; ${known}`
}

function countsOf(support: Support, index: Pick<ContentIndex, 'article'>): string {
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
