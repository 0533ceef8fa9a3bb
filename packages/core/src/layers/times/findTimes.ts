import { applyRules, hashId, type TimeExpression } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'
import { isAhead } from './isAhead.ts'
import { joinRanges, openEnds } from './joinTimes.ts'
import { resolveInterval } from './resolveInterval.ts'
import { timeRules } from './rules.ts'

/** Time expressions as EDTF, as precise as the words; relative ones are counted from a known publication date only. */
export function findTimes({
  article,
  sentences,
}: Pick<LayerInput, 'article' | 'sentences'>): readonly TimeExpression[] {
  const { publishedAt } = article
  return sentences.flatMap((sentence) => {
    const text = article.text.slice(sentence.start, sentence.end)
    const times = openEnds(text, joinRanges(text, applyRules(timeRules, { text, publishedAt })))
    return times.map(({ span, value, by }) => {
      const { date, basis, anchor } = resolveInterval(value, publishedAt, isAhead(text, span.start))
      const start = span.start + sentence.start
      const end = span.end + sentence.start
      const id = hashId(['time', article.id, start, end])
      return { id, start, end, text: article.text.slice(start, end), value: date, basis, anchor, by }
    })
  })
}
