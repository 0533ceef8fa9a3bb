import type { FigureValue } from '@fogline/model'
import { formatNumber } from '../parts/words.ts'

/** A figure as a label of a few characters: "≥ 12", "≤ 5", "11–18", "≈ 30". */
export function shortValue({ low, high, best, modality }: FigureValue): string {
  if (low === null && high === null) return best === null ? '–' : formatNumber(best)
  if (high === null) return `${modality === 'more_than' ? '>' : '≥'} ${formatNumber(low ?? 0)}`
  if (low === null) return `${modality === 'fewer_than' ? '<' : '≤'} ${formatNumber(high)}`
  if (low === high) return modality === 'exact' ? formatNumber(low) : `≈ ${formatNumber(low)}`
  return `${formatNumber(low)}–${formatNumber(high)}`
}
