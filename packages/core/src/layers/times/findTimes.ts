import { type Applied, applyRules, hashId, type TimeExpression } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'
import { anchorOf } from './anchorOf.ts'
import { composeTimes } from './composeTimes.ts'
import { findClocks } from './findClocks.ts'
import { sideOf } from './isAhead.ts'
import { joinRanges } from './joinTimes.ts'
import { isSince, openEnds } from './openEnds.ts'
import { resolveInterval } from './resolveInterval.ts'
import { timeRules } from './rules.ts'
import type { TimeInput } from './timeInput.ts'
import type { TimeValue } from './timeValue.ts'

/** Time expressions as EDTF, as precise as the words; relative ones are counted from a known dateline or publication date only. */
export function findTimes({
  article,
  sentences,
}: Pick<LayerInput, 'article' | 'sentences'>): readonly TimeExpression[] {
  const publishedAt = anchorOf(article)
  return sentences.flatMap(({ start: from, end: till, tokens }) => {
    const input = { text: article.text.slice(from, till), start: from, tokens, publishedAt }
    return readTimes(input).map(({ span, value, by }) => {
      const [start, end] = [span.start + from, span.end + from]
      const id = hashId(['time', article.id, start, end])
      const { date, basis, anchor } = value
      return { id, start, end, text: article.text.slice(start, end), value: date, basis, anchor, by }
    })
  })
}

/** Words that are times by themselves; then what the words beside them make of them, ranges, years and open ends; and times of day. */
function readTimes(input: TimeInput): readonly Applied<TimeValue>[] {
  const alone = applyRules(timeRules, input)
  const joined = joinRanges(input.text, composeTimes(input, alone))
  const resolved = joined.map((time) => {
    const side = isSince(input.text, time.span.start) ? null : sideOf(input, time.span)
    return { ...time, value: resolveInterval(time.value, input.publishedAt, side) }
  })
  const days = openEnds(input, resolved)
  return [...days, ...findClocks(input, days)].toSorted((a, b) => a.span.start - b.span.start)
}
