import type { Territory } from './territories.ts'

const code = /^[A-Z]{2}$/u
const region = /^[A-Z]{2}(?:\.\w+)?$/u

/** A list of territories from a file of the form of `data/territories.json`; words that say what is wrong where it is none. */
export function toTerritories(json: unknown): readonly Territory[] | string {
  const list = isObject(json) ? json['territories'] : undefined
  if (!Array.isArray(list)) return 'it has no list "territories"'
  const read = list.map((one: unknown, at) => toTerritory(one) ?? `entry ${at + 1} is no territory`)
  const wrong = read.find((one) => typeof one === 'string')
  return wrong ?? read.filter((one): one is Territory => typeof one !== 'string')
}

function toTerritory(json: unknown): Territory | null {
  if (!isObject(json)) return null
  const { name, names, codes, area, country, claimants, because } = json
  if (typeof name !== 'string' || typeof because !== 'string' || because === '') return null
  if (!isList(names, /./u) || !isList(codes, region) || !isList(claimants, code)) return null
  if (country !== null && (typeof country !== 'string' || !code.test(country))) return null
  if (area === undefined) return { name, names, codes, country, claimants, because }
  return isOutline(area) ? { name, names, codes, area, country, claimants, because } : null
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null
}

function isList(json: unknown, pattern: RegExp): json is readonly string[] {
  return Array.isArray(json) && json.every((one) => typeof one === 'string' && pattern.test(one))
}

function isOutline(json: unknown): json is NonNullable<Territory['area']> {
  const isPoint = (one: unknown): boolean =>
    Array.isArray(one) && one.length === 2 && one.every((value) => Number.isFinite(value))
  return Array.isArray(json) && json.length > 2 && json.every(isPoint)
}
