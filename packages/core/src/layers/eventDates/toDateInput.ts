import { type Article, type Layers, overlaps } from '@fogline/model'
import { toTree } from '../eventMentions/syntax/tree.ts'
import { anchorOf } from '../times/anchorOf.ts'
import type { DateInput } from './dateInput.ts'

/** Sets an article's sentences up for `findEventDates`. */
export function toDateInput(
  article: Pick<Article, 'text' | 'blocks' | 'publishedAt' | 'bodyStart'>,
  { sentences, times, attributions }: Pick<Layers, 'sentences' | 'times' | 'attributions'>,
): Omit<DateInput, 'predicates'> {
  return {
    text: article.text,
    publishedAt: anchorOf(article),
    sentences: sentences.map(({ start, end, tokens }, index) => ({
      start,
      end,
      tree: toTree(tokens),
      times: times.filter((time) => overlaps(time, { start, end })),
      attributions: attributions.filter((one) => one.sentence === index),
      isHeadline: end <= article.bodyStart || (index === 0 && !/[.!?…]["”’')]*$/.test(article.text.slice(start, end))),
    })),
  }
}
