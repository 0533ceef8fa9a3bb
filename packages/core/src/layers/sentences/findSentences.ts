import type { Article, Sentence, TaggedSentence } from '@fogline/model'
import { mergeHyphens } from './mergeHyphens.ts'

/** Tagged sentences with the block in which each stands, and their hyphen compounds as one word. */
export function findSentences(
  article: Pick<Article, 'blocks'>,
  tagged: readonly TaggedSentence[],
): readonly Sentence[] {
  let block = 0
  return tagged.map((sentence) => {
    while (sentence.start >= (article.blocks[block]?.end ?? Infinity)) block += 1
    return { ...mergeHyphens(sentence), block }
  })
}
