import type { Quotation } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'

/** Placeholder: filled by its owner. */
export function findQuotations(_input: Pick<LayerInput, 'article' | 'sentences'>): readonly Quotation[] {
  return []
}
