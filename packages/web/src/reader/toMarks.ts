import type { ArticleView } from '@fogline/model'
import type { Mark } from './splitMarks.ts'

/** Every stretch of an article from which something was read. A cue belongs to its claim. */
export function toMarks(article: ArticleView): readonly Mark[] {
  return [
    ...article.claims.flatMap(({ content }) => content.map((span) => toMark(span, 'claim'))),
    ...article.claims.map(({ cue }) => toMark(cue, 'cue')),
    ...article.figures.map((span) => toMark(span, 'figure')),
    ...article.names.filter(({ form }) => form !== 'pronoun').map((span) => toMark(span, 'name')),
    ...article.places.map(({ evidence }) => toMark(evidence, 'place')),
    ...article.times.map((span) => toMark(span, 'time')),
  ]
}

function toMark({ start, end }: { readonly start: number; readonly end: number }, kind: Mark['kind']): Mark {
  return { start, end, kind }
}
