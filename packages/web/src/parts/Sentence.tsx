import type { Span, SpanText } from '@fogline/model'
import type { ReactNode } from 'react'

/** A sentence with the figure in it marked. */
export function Sentence({ sentence, figure }: { readonly sentence: SpanText; readonly figure: Span }): ReactNode {
  const [from, to] = [figure.start - sentence.start, figure.end - sentence.start]
  if (from < 0 || to > sentence.text.length) return sentence.text
  return (
    <>
      {sentence.text.slice(0, from)}
      <mark>{sentence.text.slice(from, to)}</mark>
      {sentence.text.slice(to)}
    </>
  )
}
