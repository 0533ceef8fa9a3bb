import type { Span } from '@fogline/model'
import { chunksOf } from './chunksOf.ts'
import { cutWords } from './cutWords.ts'
import { splitWord } from './splitWord.ts'

/** Tokens in order, and the written words that stand for several of them ("didn't"; compounds with hyphens do not count). */
export interface Tokens {
  readonly spans: readonly Span[]
  readonly multiwords: readonly Span[]
}

/** Cuts running text into Universal Dependencies' words and marks; each reads back, and only white space is left out. */
export function tokenize(text: string): Tokens {
  const spans: Span[] = []
  const multiwords: Span[] = []
  for (const chunk of chunksOf(text)) {
    for (const word of cutWords(text, chunk, spans.at(-1)?.end ?? 0)) {
      const split = splitWord(text, word)
      for (const span of split.spans) spans.push(span)
      if (split.isMultiword) multiwords.push(word)
    }
  }
  return { spans, multiwords }
}
