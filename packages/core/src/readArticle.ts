import type { Article, ArticleReading, Lexicon, Tagger } from '@fogline/model'
import { toFingerprint } from './duplicates/toFingerprint.ts'
import { annotate } from './layers/annotate.ts'
import { findSentences } from './layers/sentences/findSentences.ts'
import { readableBlocks } from './layers/sentences/readableBlocks.ts'
import { state } from './statements/state.ts'

/** What reads: the word lists and the tagger. */
export interface Reader {
  readonly lexicon: Lexicon
  readonly tagger: Tagger
}

/** An article with its layers and what it states. Only the tagger makes it wait. */
export async function readArticle(article: Article, { lexicon, tagger }: Reader): Promise<ArticleReading> {
  const sentences = findSentences(article, await tagger.tag(article.text, readableBlocks(article)))
  const layers = annotate(article, { lexicon, sentences })
  return {
    article,
    fingerprint: toFingerprint(article),
    layers: { ...layers, sentences: sentences.map(({ start, end }) => ({ start, end })) },
    statements: state({ article, layers, lexicon }),
  }
}
