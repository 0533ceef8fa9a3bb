import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

interface Source {
  readonly cca2: string
  readonly name: { readonly common: string; readonly official: string }
  readonly capital: readonly string[]
  readonly demonyms: { readonly eng?: { readonly m: string; readonly f: string } }
  readonly latlng: readonly [number, number]
  readonly area: number
}

/** Territories whose inhabitants are named as those of the state they belong to, and Dominica, the smaller of two. */
const withoutDemonym = new Set(['AS', 'BQ', 'DM', 'MP', 'SJ', 'TF', 'UM'])
/** GeoNames' points, so that states lie where the gazetteer has them; a territory that it does not list keeps the other source's. */
const points = new Map(
  readFileSync(new URL('../sources/countryPoints.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]{2} /.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([iso = '', latitude, longitude]) => [iso, [Number(latitude), Number(longitude)]] as const),
)
const path = createRequire(import.meta.url).resolve('world-countries/countries.json')
const rows = JSON.parse(readFileSync(path, 'utf8')) as readonly Source[]
const countries = [...rows]
  .sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1))
  .map((row) => ({
    iso: row.cca2,
    name: row.name.common,
    official: row.name.official,
    demonyms: withoutDemonym.has(row.cca2)
      ? []
      : [...new Set(`${row.demonyms.eng?.m ?? ''}, ${row.demonyms.eng?.f ?? ''}`.split(', '))].filter(
          (name) => name !== '',
        ),
    capitals: row.capital,
    latitude: points.get(row.cca2)?.[0] ?? row.latlng[0],
    longitude: points.get(row.cca2)?.[1] ?? row.latlng[1],
    radius: Math.round(Math.sqrt(Math.max(row.area, 1) / Math.PI) * 1000),
  }))
const lines = countries.map((country) => `    ${JSON.stringify(country)}`).join(',\n')
const head =
  '{\n  "source": "mledoze/countries (npm world-countries 5.1.0), contains information from mledoze/countries; points of GeoNames (CC BY 4.0)",\n' +
  '  "licence": "ODbL 1.0; this derived list is available under the same licence",\n  "rows": [\n'
writeFileSync(new URL('../data/countries.json', import.meta.url), `${head}${lines}\n  ]\n}\n`)
