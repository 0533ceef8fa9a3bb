import { readFileSync } from 'node:fs'
import type { Country } from '@fogline/model'
import { readRows, toList } from './readRows.ts'

interface Row {
  readonly iso: string
  readonly name: string
  readonly official: string
  readonly demonyms: readonly string[]
  readonly capitals: readonly string[]
  readonly latitude: number
  readonly longitude: number
  readonly radius: number
}

function unique(words: readonly string[], except: string): readonly string[] {
  return [...new Set(words)].filter((word) => word !== except)
}

function withPlural(demonym: string): readonly string[] {
  return /(?:an|[a-z]i|er|ot|Czech|Kurd|Serb|Croat|Turk|Swede|Dane|Pole|Finn|Greek|Slovak|Uzbek|Kazakh|Tajik|Briton|Brit|Arab|Spaniard|Filipino)$/.test(
    demonym,
  )
    ? [demonym, `${demonym}s`]
    : [demonym]
}

function loadCountries(): readonly Country[] {
  const file = readFileSync(new URL('../data/countries.json', import.meta.url), 'utf8')
  const { rows } = JSON.parse(file) as { readonly rows: readonly Row[] }
  const press = new Map(readRows('countryNames.txt').map((cells) => [cells[0], cells]))
  return rows.map((row) => {
    const [, aliases, demonyms, seats] = press.get(row.iso) ?? []
    return {
      iso: row.iso,
      name: row.name,
      aliases: unique([row.official, ...toList(aliases)], row.name),
      demonyms: unique([...toList(demonyms), ...row.demonyms].flatMap(withPlural), ''),
      capital: row.capitals[0] ?? null,
      seats: toList(seats),
      latitude: row.latitude,
      longitude: row.longitude,
      radius: row.radius,
    }
  })
}

/** States and territories of ISO 3166-1 and Kosovo. The seats hold the capital where the press lets it speak for its government. */
export const countries: readonly Country[] = loadCountries()
