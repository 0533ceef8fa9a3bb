import type { FigureValue } from '@fogline/model'

/** How a figure is drawn: its bounds, whether an end is open, and what the mark must say of how sure the words are. */
export interface Shape {
  readonly low: number
  readonly high: number
  readonly openUp: boolean
  readonly openDown: boolean
  readonly look: 'point' | 'hollow' | 'bar' | 'hatched'
}

/** The shape of a figure on the value axis; null where it has no number. A lower bound alone is open upwards, an upper bound alone reaches down. */
export function toShape({ low, high, best, modality }: FigureValue): Shape | null {
  const closed = { openUp: false, openDown: false }
  if (low === null && high === null) {
    return best === null ? null : { ...closed, low: best, high: best, look: 'hollow' }
  }
  if (high === null && low !== null) return { low, high: low, openUp: true, openDown: false, look: 'bar' }
  if (low === null && high !== null) return { low: high, high, openUp: false, openDown: true, look: 'bar' }
  if (low === null || high === null) return null
  if (modality === 'order_of_magnitude') return { ...closed, low, high, look: 'hatched' }
  if (low === high) return { ...closed, low, high, look: modality === 'exact' ? 'point' : 'hollow' }
  return { ...closed, low, high, look: 'bar' }
}
