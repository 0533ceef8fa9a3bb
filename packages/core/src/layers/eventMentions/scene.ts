import type {
  ArticleEntity,
  Attribution,
  EntityType,
  PlaceReference,
  Sentence,
  TimeExpression,
  Token,
} from '@fogline/model'
import type { Chunk } from './chunk.ts'
import type { Candidate } from './draft.ts'
import type { Hit } from './findHits.ts'
import type { Tree } from './syntax/tree.ts'

/** Someone or something named in a sentence, by token positions (`to` excluded). */
export interface Named {
  readonly from: number
  readonly to: number
  readonly entity: string
  readonly type: EntityType
  readonly form: 'name' | 'nominal' | 'pronoun'
}

/** One sentence with all that is known of it. `text` is the article's, so that spans point into it. */
export interface ParsedSentence {
  readonly text: string
  readonly index: number
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly tree: Tree
  readonly chunks: readonly Chunk[]
  readonly hits: readonly Hit[]
  readonly named: readonly Named[]
  readonly entities: ReadonlyMap<string, ArticleEntity>
  readonly places: readonly PlaceReference[]
  readonly times: readonly TimeExpression[]
  readonly attributions: readonly Attribution[]
}

/** What the rules about events look at: a sentence with the words in it that may tell of an event. */
export interface Scene extends ParsedSentence {
  readonly candidates: readonly Candidate[]
}
