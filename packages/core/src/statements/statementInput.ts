import type { Article, Layers, Lexicon } from '@fogline/model'

/** What statements are made of. */
export interface StatementInput {
  readonly article: Article
  readonly layers: Layers
  readonly lexicon: Lexicon
}
