/** A half-open range of UTF-16 code units in an article's final text. The export converts it to code points. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span of one article with its exact words: what every statement rests on. */
export interface Evidence extends Span {
  readonly article: string
  readonly text: string
}

/** Do the two ranges share at least one position? */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Does `outer` hold the whole of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
