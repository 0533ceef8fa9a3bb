import type { ArticleEntity, Mention } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'

/** Placeholder: filled by its owner. */
export function findMentions(_input: Pick<LayerInput, 'article' | 'sentences' | 'lexicon'>): {
  readonly mentions: readonly Mention[]
  readonly entities: readonly ArticleEntity[]
} {
  return { mentions: [], entities: [] }
}
