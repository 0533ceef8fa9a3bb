import type { Article, Sentence, Tagger } from '@fogline/model'

/** Sentences with their tokens, block by block: a sentence never crosses a block. */
export function findSentences(article: Article, tagger: Tagger): readonly Sentence[] {
  return article.blocks.flatMap((block, index) =>
    tagger
      .tag(article.text.slice(block.start, block.end), block.start)
      .map((sentence) => ({ ...sentence, block: index })),
  )
}
