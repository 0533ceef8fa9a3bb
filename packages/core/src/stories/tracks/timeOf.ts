import type { FigureCase } from '@fogline/model'

/** The day of a figure: its as-of date, else the publication of its article; null where the pages state neither. */
export function dayOf({ figure, told }: Pick<FigureCase, 'figure' | 'told'>): string | null {
  return figure.asOf ?? told.published
}

/**
 * Are two figures for one time, so that they contradict each other where they do not meet? One without a day is held against
 * those of its own story, and against those of the days on which its story was told; a figure of another month may be an
 * older count, or a newer one.
 */
export function areOfOneTime(a: FigureCase, b: FigureCase): boolean {
  const [x, y] = [dayOf(a), dayOf(b)]
  if (x !== null && y !== null) return x === y
  if (a.story !== undefined && a.story.id === b.story?.id) return true
  const [p, q] = [timeOf(a), timeOf(b)]
  return p !== null && q !== null && p.from <= q.to && q.from <= p.to
}

function timeOf(one: FigureCase): { readonly from: string; readonly to: string } | null {
  const day = dayOf(one)
  if (day !== null) return { from: day, to: day }
  const { from = null, to = null } = one.story ?? {}
  return from === null || to === null ? null : { from, to }
}
