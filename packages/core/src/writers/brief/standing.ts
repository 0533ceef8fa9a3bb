import type { Support } from '@fogline/model'

/** The three counts in words: "3 articles, 2 publishers, 1 origin"; that only a digest tells it; null where nothing was worked out. */
export function standing(support: Support | undefined): string | null {
  if (support === undefined) return null
  if (support.articles === 0) return 'told by a digest only'
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
  return [
    count(support.articles, 'article'),
    count(support.publishers, 'publisher'),
    count(support.origins, 'origin'),
  ].join(', ')
}
