import { type Applied, overlaps } from '@fogline/model'
import type { Composer } from './compose/composer.ts'
import { fromNow } from './compose/fromNow.ts'
import { offset } from './compose/offset.ts'
import { partOf } from './compose/partOf.ts'
import { startingAt } from './compose/startingAt.ts'
import { sideOf } from './isAhead.ts'
import { resolveInterval } from './resolveInterval.ts'
import type { TimeInput } from './timeInput.ts'
import type { TimeValue } from './timeValue.ts'

type Time = Applied<TimeValue>

const composers: readonly Composer[] = [fromNow, startingAt, partOf, offset]

/** Once more with what was made, for "two days after the first Monday of May". */
function composeOne(input: TimeInput, time: Time): Time {
  let made = time
  for (let round = 0; round < 2; round += 1) {
    const next = composers.map((compose) => compose(around(input, made))).find((found) => found !== null)
    if (next === undefined || next === null) return made
    const span = { start: made.span.start - next.left, end: made.span.end + next.right }
    made = { ...made, span, value: next.value }
  }
  return made
}

function around(input: TimeInput, { span, value, by }: Time): Parameters<Composer>[0] {
  return {
    before: input.text.slice(Math.max(0, span.start - 80), span.start),
    behind: input.text.slice(span.end, span.end + 40),
    anchor: resolveInterval(value, input.publishedAt, sideOf(input, span)),
    by,
    publishedAt: input.publishedAt,
  }
}

/** Times with the words beside them that count from them or name a part of them; what those words were read as alone is dropped. */
export function composeTimes(input: TimeInput, times: readonly Time[]): readonly Time[] {
  const composed = times.map((time) => composeOne(input, time))
  const grown = composed.filter((time, at) => time.span !== times[at]?.span)
  return composed.filter(
    (time) => !grown.some((other) => other !== time && overlaps(other.span, time.span) && isOver(other, time)),
  )
}

/** Of two that overlap the longer stands. */
function isOver(other: Time, { span }: Time): boolean {
  return (
    other.span.end - other.span.start > span.end - span.start ||
    (other.span.start < span.start && other.span.end >= span.end)
  )
}
