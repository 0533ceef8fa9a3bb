import type { FigureValue } from '@fogline/model'

/** A figure's value with its bound in words: "at least 12", "11,000–12,000", "up to 8,000", "about 10,000"; null where the text gives no number. */
export function writeValue(value: FigureValue): string | null {
  const { low, high, best, modality } = value
  if (low !== null && high !== null && low !== high)
    return modality === 'order_of_magnitude' ? null : `${number(low)}–${number(high)}`
  const only = best ?? high ?? low
  if (only === null || modality === 'order_of_magnitude' || modality === 'none') return null
  switch (modality) {
    case 'at_least':
      return `at least ${number(only)}`
    case 'more_than':
      return `more than ${number(only)}`
    case 'up_to':
    case 'at_most':
      return `up to ${number(only)}`
    case 'fewer_than':
      return `fewer than ${number(only)}`
    case 'approximate':
      return `about ${number(only)}`
    default:
      return number(only)
  }
}

function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 })
}
