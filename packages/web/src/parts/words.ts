import type { FigureValue } from '@fogline/model'

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })

/** "1 article", "2 articles". */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${number.format(amount)} ${amount === 1 ? one : many}`
}

/** An enumeration's value in words: "order_of_magnitude" gives "order of magnitude". */
export function plain(value: string): string {
  return value.replaceAll('_', ' ').replaceAll('-', ' ')
}

/** 12000 gives "12,000". */
export function formatNumber(value: number): string {
  return number.format(value)
}

/** A range in words that never says more than its bounds: low alone is "12 or more". */
export function formatRange({ low, high }: Pick<FigureValue, 'low' | 'high'>): string {
  if (low === null && high === null) return 'no number'
  if (low === null) return `up to ${formatNumber(high ?? 0)}`
  if (high === null) return `${formatNumber(low)} or more`
  return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const unchanged = /^(?:km|m|kg|t|USD|EUR|GBP|percent|[A-Z]{3}|km\/h|°C)$/u

/** A unit as the name of many: "person" gives "people", "drone" gives "drones"; measures and currencies stay as they are. */
export function unitName(unit: string | null): string {
  if (unit === null) return ''
  if (unit === 'person') return 'people'
  if (unchanged.test(unit) || unit.endsWith('s')) return unit
  return /[^aeiou]y$/u.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`
}

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' })

/** The name of a country from its ISO code. */
export function countryName(iso: string): string {
  return /^[A-Z]{2}$/u.test(iso) ? (countries.of(iso) ?? iso) : iso
}

/** A figure as written with what it counts, which is not said twice: "12" and "soldiers", but "12 soldiers" alone. */
export function figureWords({ text, what }: { readonly text: string; readonly what: string | null }): string {
  return what === null || text.toLowerCase().includes(what.toLowerCase()) ? text : `${text} ${what}`
}

/** "once", "4 times". */
export function times(amount: number): string {
  return amount === 1 ? 'once' : `${number.format(amount)} times`
}

/** Where a page came from, short: the host and the last part of an address, the file and its folder of a path. */
export function shortLocation(location: string): string {
  const parts = location
    .replace(/^https?:\/\//iu, '')
    .split(/[/\\]/u)
    .filter(Boolean)
  if (parts.length <= 2) return parts.join('/')
  return /^https?:/iu.test(location) ? `${parts[0]}/…/${parts.at(-1)}` : parts.slice(-2).join('/')
}
