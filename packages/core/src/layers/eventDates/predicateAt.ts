import type { Span } from '@fogline/model'
import type { DatedSentence, Predicate } from './dateInput.ts'

/** Of the words of a span the one that stands highest in the tree; null where it is outside all sentences. */
export function predicateAt(sentences: readonly DatedSentence[], { start, end }: Span): Predicate | null {
  const sentence = sentences.findIndex((one) => one.start <= start && start < one.end)
  const tokens = sentences[sentence]?.tree.tokens ?? []
  const inside = tokens.flatMap((token, at) => (token.start < end && start < token.end ? [at] : []))
  const token = inside.find((at) => !inside.includes(tokens[at]?.head ?? -1))
  return token === undefined ? null : { sentence, token }
}
