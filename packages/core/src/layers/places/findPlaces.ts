import type { PlaceReference } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'

/** Placeholder: filled by its owner. */
export function findPlaces(
  _input: Pick<LayerInput, 'article' | 'sentences' | 'mentions' | 'entities' | 'lexicon'>,
): readonly PlaceReference[] {
  return []
}
