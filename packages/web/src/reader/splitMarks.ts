import type { Span } from '@fogline/model'

export type MarkKind = 'claim' | 'cue' | 'figure' | 'name' | 'place' | 'time'

/** A stretch of text from which something was read. */
export interface Mark extends Span {
  readonly kind: MarkKind
}

/** A stretch in which the same marks lie everywhere, widest first; text without a mark has none. */
export interface Segment extends Span {
  readonly marks: readonly Mark[]
}

/** Cuts a range wherever a mark begins or ends, so that marks which overlap can both be shown. Nothing is lost: the segments join up to the range. */
export function splitMarks(range: Span, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks.filter((mark) => mark.start < range.end && range.start < mark.end && mark.start < mark.end)
  const cuts = new Set([range.start, range.end])
  for (const { start, end } of inside) {
    if (start > range.start) cuts.add(start)
    if (end < range.end) cuts.add(end)
  }
  const points = [...cuts].sort((a, b) => a - b)
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? range.start
    const here = inside.filter((mark) => mark.start <= start && end <= mark.end)
    return { start, end, marks: here.sort((a, b) => b.end - b.start - (a.end - a.start)) }
  })
}
