import type { Span } from '@fogline/model'

/** The lines of a text that hold anything, for corpora whose paragraphs are lines. */
export function toLines(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }))
}
