import type { SupportView } from '@fogline/model'
import { count } from '../parts/words.ts'

/** "3 articles, 1 origin": articles are what was counted, origins who stands behind them; one that nobody names is no origin. */
export function sayCounts({ articles, named }: Pick<SupportView, 'articles' | 'named'>): string {
  const told = articles === 0 ? 'told by a digest only' : count(articles, 'article')
  return `${told}, ${named === 0 ? 'no origin named' : count(named, 'origin')}`
}
