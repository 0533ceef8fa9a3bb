import type { Modality } from '@fogline/model'
import type { Amount } from './numberInput.ts'

/** What a bound makes of an amount: "at least" opens it upwards, "up to" downwards, "about" leaves the value. */
export function applyBound(amount: Amount, modality: Modality): Amount {
  const { low, high } = amount
  if (modality === 'at_least' || modality === 'more_than') return { ...amount, high: null, best: null, modality }
  if (modality === 'up_to' || modality === 'at_most' || modality === 'fewer_than') {
    return { ...amount, low: null, high, best: null, modality }
  }
  return amount.modality === 'exact' ? { ...amount, low, modality } : amount
}
