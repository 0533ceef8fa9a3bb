import type {
  Article,
  ArticleEntity,
  Attribution,
  FigureMention,
  Lexicon,
  Mention,
  PlaceReference,
  Quotation,
  Sentence,
  TimeExpression,
} from '@fogline/model'

/** All that a finder may read: each takes the part that is made before it. */
export interface LayerInput {
  readonly article: Article
  readonly lexicon: Lexicon
  readonly sentences: readonly Sentence[]
  readonly entities: readonly ArticleEntity[]
  readonly mentions: readonly Mention[]
  readonly places: readonly PlaceReference[]
  readonly times: readonly TimeExpression[]
  readonly quotations: readonly Quotation[]
  readonly figures: readonly FigureMention[]
  readonly attributions: readonly Attribution[]
}
