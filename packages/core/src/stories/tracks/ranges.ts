/** A range with open ends: null is unbounded. */
export interface Range {
  readonly low: number | null
  readonly high: number | null
  readonly modality?: string
}

/** "About 10,000" is taken as 10 % either way: enough that rounding is no disagreement, too little to hide one. */
const tolerance = 0.1

/** Do both ranges hold a common value? "At least 12" meets 15, and does not meet "up to 9". */
export function meet(a: Range, b: Range): boolean {
  const [x, y] = [widen(a), widen(b)]
  return (
    (x.low ?? Number.NEGATIVE_INFINITY) <= (y.high ?? Number.POSITIVE_INFINITY) &&
    (y.low ?? Number.NEGATIVE_INFINITY) <= (x.high ?? Number.POSITIVE_INFINITY)
  )
}

/** Are both bounds and the way they are meant the same? */
export function sameRange(a: Range, b: Range): boolean {
  return a.low === b.low && a.high === b.high
}

/** "Thousands" is no disagreement with 12,000, and is one with 50,000: twice the range of the words. */
const loosely = 2

/** The range with what its wording leaves open on either side. */
export function widen(range: Range): Range {
  if (range.modality === 'order_of_magnitude')
    return { low: range.low, high: range.high === null ? null : range.high * loosely }
  if (range.modality !== 'approximate') return range
  return {
    low: range.low === null ? null : range.low * (1 - tolerance),
    high: range.high === null ? null : range.high * (1 + tolerance),
  }
}
