import { contains, type Span } from './span.ts'

/** Where in a list sorted by start the first span that starts after `position` stands; by halving, so that long lists cost little. */
export function firstAfter(spans: readonly Span[], position: number): number {
  let [from, to] = [0, spans.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((spans[middle]?.start ?? 0) > position) to = middle
    else from = middle + 1
  }
  return from
}

/** The spans that `outer` holds whole, of a list sorted by start. */
export function spansIn<Part extends Span>(spans: readonly Part[], outer: Span): readonly Part[] {
  return spans
    .slice(firstAfter(spans, outer.start - 1), firstAfter(spans, outer.end))
    .filter((one) => contains(outer, one))
}
