import type { Attribution } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'

/** Placeholder: filled by its owner. */
export function findAttributions(
  _input: Pick<LayerInput, 'article' | 'sentences' | 'mentions' | 'entities' | 'quotations' | 'lexicon'>,
): readonly Attribution[] {
  return []
}
