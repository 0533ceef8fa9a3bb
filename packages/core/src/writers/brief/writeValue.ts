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

/** Made once: making one for each number took most of the time of a brief. */
const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 })

/** From a million on in millions and billions, as the press writes them. */
function number(value: number): string {
  const write = (n: number) => grouped.format(n)
  if (value >= 1e9) return `${write(value / 1e9)} billion`
  return value >= 1e6 ? `${write(value / 1e6)} million` : write(value)
}
