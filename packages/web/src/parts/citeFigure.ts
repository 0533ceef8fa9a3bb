import type { FigureView } from '@fogline/model'
import { formatDate } from './formatDate.ts'
import { figureWords } from './words.ts'

/** A figure as one line: its words, what it counts, who says so, as of when, where it was published, and where to read it. */
export function citeFigure(figure: FigureView, origin: string): string {
  const { holder, asOf, article, start, end } = figure
  const published = article.publishedAt ? formatDate(article.publishedAt) : 'no date'
  const parts = [
    figureWords(figure),
    `according to ${holder?.text ?? 'the article itself'}`,
    asOf ? `as of ${formatDate(asOf)}` : 'date not stated',
    `${article.outlet ?? 'outlet not stated'}, “${article.title}”, ${published}`,
    `${origin}/articles/${article.id}#s=${start}-${end}`,
  ]
  return parts.join('; ')
}
