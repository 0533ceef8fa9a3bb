import type { TimeExpression } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'

/** Placeholder: filled by its owner. */
export function findTimes(_input: Pick<LayerInput, 'article' | 'sentences'>): readonly TimeExpression[] {
  return []
}
