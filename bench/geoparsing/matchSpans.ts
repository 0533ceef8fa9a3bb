import type { Span } from '@fogline/model'

/** Which marked span goes with which found one, each at most once; where spans need only overlap, the same span goes first. */
export function matchSpans<Marked extends Span, Found extends Span>(
  marked: readonly Marked[],
  found: readonly Found[],
  how: 'exact' | 'overlapping',
): readonly (readonly [Marked, Found])[] {
  const pairs: (readonly [Marked, Found])[] = []
  const taken = new Set<Span>()
  const take = (fits: (a: Span, b: Span) => boolean): void => {
    for (const one of marked) {
      const other = found.find((span) => !taken.has(span) && fits(one, span))
      if (taken.has(one) || other === undefined) continue
      taken.add(one).add(other)
      pairs.push([one, other])
    }
  }
  take((a, b) => a.start === b.start && a.end === b.end)
  if (how === 'overlapping') take((a, b) => a.start < b.end && b.start < a.end)
  return pairs
}
