import type { EventMention } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'

/** Placeholder: filled by its owner. */
export function findEventMentions(
  _input: Pick<
    LayerInput,
    'article' | 'sentences' | 'mentions' | 'entities' | 'places' | 'times' | 'attributions' | 'lexicon'
  >,
): readonly EventMention[] {
  return []
}
