import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'

const source = createRequire(import.meta.url).resolve('world-countries/countries.json')
const countries = z
  .array(z.object({ cca2: z.string(), cca3: z.string() }))
  .parse(JSON.parse(readFileSync(source, 'utf8')))
const alpha3 = new Map(countries.map(({ cca2, cca3 }) => [cca2, cca3]))

/** Slips in the set's own codes. */
const slips: Readonly<Record<string, string>> = { JAP: 'JPN', VTN: 'VNM' }

/** Codes of PLOVER that are no country: international organisations and groups. */
const others: ReadonlySet<string> = new Set(['IGO', 'NGO', 'IMG', 'ISM', 'MNC', 'UNO', 'EUR', 'UIS', '---'])

/** ISO alpha-3 for Fogline's alpha-2; Kosovo as PLOVER writes it. */
export function toAlpha3(iso: string): string {
  return iso === 'XK' ? 'KOS' : (alpha3.get(iso) ?? iso)
}

/** The country of a coded party, or "none" for an organisation of many countries. */
export function codedCountry(code: string): string {
  return others.has(code) ? 'none' : (slips[code] ?? code)
}
