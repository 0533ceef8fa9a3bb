import type { FigureMention } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'

/** Placeholder: filled by its owner. */
export function findFigures(
  _input: Pick<LayerInput, 'article' | 'sentences' | 'mentions' | 'times' | 'lexicon'>,
): readonly FigureMention[] {
  return []
}
