import type { Article } from './article.ts'
import type { Fingerprint } from './fingerprint.ts'
import type { Layers } from './layers.ts'
import type { PageRecord, Rejection } from './page.ts'
import type { Statement } from './statement.ts'

/** Layers as the ledger keeps them: without the tokens, which are cheap to make again. */
export type KeptLayers = Omit<Layers, 'sentences'> & {
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
}

export interface ArticleReading {
  readonly article: Article
  readonly fingerprint: Fingerprint
  readonly layers: KeptLayers
  readonly statements: readonly Statement[]
}

/** What one page says. `version` names the reader that said so. */
export interface Reading {
  readonly kind: 'reading'
  readonly version: string
  readonly page: PageRecord
  readonly articles: readonly ArticleReading[]
}

export type ReadResult = Reading | Rejection
